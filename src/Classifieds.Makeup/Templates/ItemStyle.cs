namespace Classifieds.Makeup.Templates;

/// <summary>条目: a notice without a title, run in behind its mark.</summary>
/// <param name="Mark">Such as ★; empty = none.</param>
/// <param name="BoldParty">Whether the party's first name is set in 黑.</param>
public sealed record ItemStyle(string Mark, bool BoldParty);
