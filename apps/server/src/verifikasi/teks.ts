/** Text of a person without control characters but line breaks, and without space around it. */
export const readable = (text: string): string => text.replace(/[^\P{C}\n]/gu, '').trim()
