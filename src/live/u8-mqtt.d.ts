// What we use of u8-mqtt, which comes without types.

declare module "u8-mqtt/esm/basic-v4.js" {
  interface Options {
    readonly on_mqtt_type: { mqtt_publish(packet: { readonly topic: string; readonly payload: Uint8Array }): void };
    /** Where it would keep a name for itself. */
    readonly sess_stg: null;
    log_conn(): void;
    on_error(): void;
  }
  interface Client {
    with_websock(socket: WebSocket): Client;
    connect(packet: {
      readonly client_id: string;
      readonly keep_alive: number;
      readonly flags: { readonly clean_start: true };
      readonly username?: string;
      readonly password?: string;
    }): Promise<unknown>;
    subscribe(topic: string): Promise<unknown>;
    pub(packet: {
      readonly topic: string;
      readonly payload: string | Uint8Array;
      readonly retain: boolean;
      /** With an answer of the broker: without one, it fails in this version. */
      readonly qos: 1;
    }): Promise<unknown>;
  }
  export function mqtt(options: Options): Client;
}
