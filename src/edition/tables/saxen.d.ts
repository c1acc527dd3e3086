// The part of saxen that is used here, which comes without types.

declare module "saxen" {
  type Attributes = () => Readonly<Record<string, string>>;
  type Decode = (text: string) => string;

  export class Parser {
    on(event: "openTag", heard: (name: string, attributes: Attributes, decode: Decode) => void): this;
    on(event: "closeTag", heard: (name: string) => void): this;
    on(event: "text", heard: (text: string, decode: Decode) => void): this;
    on(event: "error", heard: (error: Error) => void): this;
    parse(xml: string): this;
  }
}
