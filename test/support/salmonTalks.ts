/** A small dialogue of our own: two rounds, an announcement, and the other side's text of the second. */

export const firstOutcome = `Media Note
Office of the Spokesperson
Washington, DC
April 12, 2017

United States and Norway Hold First Arctic Fisheries Dialogue

On Monday, April 10, the United States and Norway held the inaugural U.S.-Norway Arctic Fisheries Dialogue in Oslo.

Nora Ashdown, Deputy Assistant Secretary for Oceans at the Department of State, led the U.S. delegation, which included representatives of the Department of Commerce and other agencies.

Lars Haugland, Director General for Marine Affairs at the Ministry of Foreign Affairs, led the Norwegian delegation, which included representatives of the Ministry of Trade and the Ministry of Defence.

The two sides agreed to hold the second dialogue in Washington, DC in 2019.
`;

export const secondAnnouncement = `Media Note
Office of the Spokesperson
Washington, DC
March 1, 2019

United States and Norway To Hold Arctic Fisheries Dialogue

On March 11, 2019, the United States and Norway will hold the second U.S.-Norway Arctic Fisheries Dialogue in Washington, DC.

Nora Ashdown, Deputy Assistant Secretary for Oceans at the Department of State, will lead the U.S. delegation, which will include representatives of the Department of Commerce, the Department of Energy, and the Department of Justice.

Lars Haugland, Director General for Marine Affairs at the Ministry of Foreign Affairs, will lead the Norwegian delegation, which will include representatives of the Ministry of Trade and Industry Affairs and the Ministry of Defence.
`;

export const secondOutcome = `Media Note
Office of the Spokesperson
Washington, DC
March 14, 2019

United States and Norway Conclude Second Arctic Fisheries Dialogue

On March 11-12, 2019, the United States and Norway held the second U.S.-Norway Arctic Fisheries Dialogue in Washington, DC.

Peter Quill, Acting Assistant Secretary for Oceans at the Department of State, led the U.S. delegation, which included representatives of the Department of Commerce, the Department of Justice, and the Department of Labor.

Lars Haugland, Director General for Marine Affairs at the Ministry of Foreign Affairs, led the Norwegian delegation, which included representatives of the Ministry of Trade and Industry Affair and the Ministry of Defence.

The two sides agreed to hold the third dialogue in Oslo in 2021. For updates, write to fish@state.example.
`;

export const texts = {
  'a1.release': firstOutcome,
  'b0.release': secondAnnouncement,
  'b1.release': secondOutcome,
} as const;
