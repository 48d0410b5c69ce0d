namespace Classifieds.Desk.Issues;

/// <summary>准予上版: what is to run although something of it is missing; a manager's decision.</summary>
/// <param name="Name">The notice or the insertion, as typed.</param>
/// <param name="Reason">In the manager's words; goes into ledger and report.</param>
public sealed record LetRun(string Name, string Reason);
