/** Two small releases of one meeting, written for the tests: 11 March 2019 was a Monday. */

export const outcome = `Media Note
Office of the Spokesperson
Washington, DC
March 12, 2019

United States and Norway Hold First Digital Policy Dialogue

On Monday, March 11, the United States and Norway held the inaugural U.S.-Norway Digital Policy Dialogue in Oslo.

Ms. Ellen Fairweather, Deputy Assistant Secretary for Digital Policy, U.S. Department of State, led the U.S. delegation, which included representatives from the Department of Commerce and the Department of Justice.

Mr. Lars Haugland, Director General for Security Policy, Norwegian Ministry of Foreign Affairs, led the Norwegian delegation, which included representatives from the Ministry of Defense.

Ms. Fairweather thanked the hosts. For updates, follow @State_Digital or write to digital@state.gov.
`;

export const announcement = `Media Note
Office of the Spokesperson
Washington, DC
February 26, 2019

United States and Norway to Hold First Digital Policy Dialogue

On Monday, March 11, the United States and Norway will hold the inaugural U.S.-Norway Digital Policy Dialogue in Oslo.

Ms. Ellen Fairweather, Deputy Assistant Secretary for Digital Policy, U.S. Department of State, will lead the U.S. delegation, which will include representatives from the Department of Commerce, the Department of Energy, and the Department of Justice.

Mr. Lars Haugland, Director General for Security Policy, Norwegian Ministry of Foreign Affairs, will lead the Norwegian delegation, which will include representatives from the Ministry of Defense.
`;

/** The outcome with a weekday that March 11 was not. */
export const wrongWeekday = outcome.replace('On Monday, March 11', 'On Sunday, March 11');
