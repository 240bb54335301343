package io.ocopkit.dossier;

/** Whose desk the file lies on; each adds its own part (QĐ 26/2026/QĐ-TTg, Điều 6). */
public enum Stage {
    /** The producer hands in to the commune (Điều 6.1). */
    AT_COMMUNE,
    /** The commune hands on to the province, with its report and the samples (Điều 6.2). */
    AT_PROVINCE
}
