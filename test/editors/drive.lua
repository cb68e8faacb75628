-- Does in Neovim what a user does, and writes what is then on the screen to the file named in $READOUT_SEEN.
-- Each step waits for what it shows; a step that never shows it ends the run with its name.
local seen = {}

local function finish()
  local file = assert(io.open(os.getenv('READOUT_SEEN'), 'w'))
  file:write(vim.json.encode(seen))
  file:close()
  vim.cmd('qall!')
end

local function wait(step, condition)
  if vim.wait(60000, condition, 20) then return end
  seen.stuck = step
  seen.messages = vim.fn.execute('messages')
  finish()
end

local function text(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer or 0, 0, -1, false), '\n')
end

local function name()
  return vim.fn.fnamemodify(vim.api.nvim_buf_get_name(0), ':t')
end

-- the caret on the second character of the first place of some words
local function caret(words)
  assert(vim.fn.search('\\V' .. words, 'cw') > 0, 'no ' .. words)
  vim.cmd('normal! l')
end

local function under_caret()
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  return vim.api.nvim_buf_get_lines(0, row - 1, row, false)[1]:sub(column + 1)
end

-- the window that floats over the text, as a hover does
local function float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
  end
end

local function press(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'x', false)
end

local function drive()
  vim.cmd('edit outcome.release')
  seen.filetype = vim.bo.filetype

  -- findings that compare with the announcement come when both have been read
  local function found(code)
    for _, one in ipairs(vim.diagnostic.get(0)) do
      local data = one.user_data or {}
      if one.code == code or (data.lsp or {}).code == code then return one end
    end
  end
  wait('diagnostics of one release', function() return found('weekday-mismatch') end)
  wait('diagnostics that compare', function() return found('attended-not-announced') end)
  seen.diagnostic = found('weekday-mismatch').message
  seen.line = found('weekday-mismatch').lnum

  caret('Ellen Fairweather')
  press('K')
  wait('hover', float)
  seen.hover = text(vim.api.nvim_win_get_buf(float()))
  vim.api.nvim_win_close(float(), true)

  caret('Digital Policy Dialogue in Oslo')
  press('gd')
  wait('definition', function() return name() == 'announcement.release' end)
  seen.definition = under_caret()
  vim.cmd('buffer outcome.release')

  caret('Tidal Directorate')
  press('gD')
  wait('declaration', function() return name() == 'readout.json' end)
  seen.declaration = under_caret()
  vim.cmd('buffer outcome.release')

  -- whoever chooses in the menu of actions
  local choice
  vim.ui.select = function(items, options, choose)
    seen.actions = vim.tbl_map(function(item) return options.format_item(item) end, items)
    for _, item in ipairs(items) do
      if options.format_item(item):find(choice, 1, true) then return choose(item) end
    end
    choose(nil)
  end
  caret('Sunday')
  choice = 'Monday'
  press('gra')
  wait('code action', function() return text():find('On Monday, March 11', 1, true) end)
  wait('findings of the new text', function() return not found('weekday-mismatch') end)

  caret('Fairweather thanked')
  vim.lsp.buf.rename('Ellen Goodweather')
  wait('rename', function() return text():find('Ms. Goodweather thanked', 1, true) end)
  seen.renamed = { here = text(), there = text(vim.fn.bufadd('announcement.release')) }
  seen.messages = vim.fn.execute('messages')
  finish()
end

local fine, problem = pcall(drive)
if not fine then
  seen.failed = tostring(problem)
  finish()
end
