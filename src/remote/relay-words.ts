// What the relay, the console and the phones have agreed on: where the relay is asked for, and why it closes (from 4000 on the
// numbers are ours, RFC 6455, 7.4.2).

export const RELAY = "/telecommande";

/** A phone's socket: the console wants no more of it, or is not there. */
export const BY_CONSOLE = 4404;
export const NO_CONSOLE = 4503;

/** A console's: another one has the phones now. */
export const OTHER_CONSOLE = 4409;
