namespace Classifieds.Domain.Ledgers;

/// <summary>Who asks a verb for something, and in what role; the ledger keeps the name.</summary>
/// <param name="Name">As the desk knows the person; not empty.</param>
public sealed record Actor(string Name, Role Role)
{
    /// <summary>A person at a machine of his own, who is everything there.</summary>
    public static Actor Alone(string name) => new(name, Role.Manager);
}
