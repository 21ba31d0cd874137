export const language = {
  ask: "Which language shall I speak to you?",
  changed: "From now on I speak English to you.",
};
