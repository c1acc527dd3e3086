// What the hall's server, the talk's windows and the phones have agreed on: where each is asked for, and the topics of MQTT.

/** On the speaker's machine: a page asks where phones come in, a window says there what the wall shows. */
export const HALL = "/direct";

/** There a page asks what would be erased at the end. */
export const HALL_KNOWN = `${HALL}/salle`;

/** MQTT's own name for itself over WebSocket (MQTT 3.1.1, 6). */
export const SUBPROTOCOL = "mqtt";

/** What the régie says, whole and retained. */
export const POS = "salle/pos";
export const QUESTION = "salle/question";
export const RESULTS = "salle/results";
export const FAQ = "salle/faq";

/** That a vote is counted is said one level below, under a name that its phone has told the régie alone. */
export const COUNTED = "salle/counted/";

/** What a phone wishes, one level below. */
export const WISHES = "salle/in/";
export const VOTE = `${WISHES}vote`;
export const ASK = `${WISHES}ask`;
/** That it is here, where a broker stands between. */
export const HERE = `${WISHES}here`;
