/** Of the popover with the centuries and periods to go to, which the head of the ribbon opens. */
export const PRESETS_ID = 'presets'
