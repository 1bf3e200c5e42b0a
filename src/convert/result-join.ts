/**
 * What LLaMA-Factory puts between the results of parallel calls when they become one turn. Source: data/converter.py of
 * hiyouga/LLaMA-Factory@ff6d4d1 (2026-08-18).
 */
export const RESULT_JOIN = '\n</tool_response>\n<tool_response>\n';
