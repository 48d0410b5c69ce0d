using Classifieds.Domain.Findings;

namespace Classifieds.Desk.Pages;

/// <summary>Something that the page could not do as it was asked.</summary>
/// <param name="Notice">Whose, in the order given, from 0; null = the page's own.</param>
public sealed record PageRemark(int? Notice, Finding Finding);
