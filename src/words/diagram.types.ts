export interface DiagramWords {
  readonly asText: string;
}
