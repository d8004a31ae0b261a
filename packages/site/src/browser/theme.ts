import { storedTheme } from "./stored-theme.js";

// Runs before anything is painted, so that nothing moves or flashes afterwards.
document.documentElement.dataset["js"] = "";
const theme = storedTheme();
if (theme !== undefined) document.documentElement.dataset["theme"] = theme;
