/** What a suite in the extension host puts before each line of its report, to tell it from VS Code's own messages. */
export const reportMark = '\u2502 ';
