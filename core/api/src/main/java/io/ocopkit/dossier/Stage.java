package io.ocopkit.dossier;

/** Whose desk the file lies on; each adds its own part (QĐ 26/2026/QĐ-TTg, Điều 6). From the first to the last. */
public enum Stage {
    /** The producer hands in to the commune (Điều 6.1). */
    AT_COMMUNE,
    /** The commune hands on to the province, with its letter, its report and the samples (Điều 6.2). */
    AT_PROVINCE,
    /** The province hands potential five stars on to the ministry, with what its council found and samples. */
    AT_MINISTRY
}
