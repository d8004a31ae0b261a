/** Columns that the recipes of windows make for themselves; see the templates. */
const ownNames = /^(Key([A-Z]|_\d+)1?|FirstKey([A-Z]|_\d+)|Slot1?|Step|Value|StartTime|StepTime|FirstTime|Earlier(Time|Step|Value)|Window(Count|Value|Values)|StepCount\d+|DetectedBy)$/;

/** Whether a column of that name would be in the way of the recipes of windows. */
export function isOwnName(name: string): boolean {
  return ownNames.test(name);
}
