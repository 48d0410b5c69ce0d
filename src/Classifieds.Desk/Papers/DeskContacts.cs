namespace Classifieds.Desk.Papers;

/// <summary>Where the desk is found: counter, hotline, telephones.</summary>
public sealed record DeskContacts(string Address, string Hotline, IReadOnlyList<string> Telephones);
