// Installs what the lockfile says and builds what has changed. Quick when there is nothing to do.
import { prepare } from "./workspace.mjs";

process.exitCode = prepare();
