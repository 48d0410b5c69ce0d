namespace Classifieds.Storage;

/// <summary>Open connections to files between two pieces of work, with what was compiled on them; for all doors of this process.</summary>
/// <remarks>None of them is in a transaction, so none keeps another process from anything.</remarks>
internal static class FileConnections
{
    private const int MostOfFile = 8;

    private static readonly Lock Gate = new();
    private static readonly Dictionary<DatabaseLocation, Stack<KeptStatements>> Idle = [];

    // Who is the last to close a file empties its log into it.
    static FileConnections() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Database.LetGoOfFiles();

    /// <returns>Null where one has to be opened.</returns>
    public static KeptStatements? Take(DatabaseLocation location)
    {
        lock (Gate)
        {
            return Idle.TryGetValue(location, out Stack<KeptStatements>? there) && there.TryPop(out KeptStatements? one) ? one : null;
        }
    }

    /// <summary>Gives back what was taken, its work done and nothing begun.</summary>
    public static void Keep(DatabaseLocation location, KeptStatements connection)
    {
        lock (Gate)
        {
            if (!Idle.TryGetValue(location, out Stack<KeptStatements>? there)) Idle[location] = there = new();
            if (there.Count < MostOfFile)
            {
                there.Push(connection);
                return;
            }
        }
        connection.Dispose();
    }

    /// <summary>Closes all that nobody is at work on.</summary>
    public static void LetGo()
    {
        KeptStatements[] all;
        lock (Gate)
        {
            all = [.. Idle.Values.SelectMany(there => there)];
            Idle.Clear();
        }
        foreach (KeptStatements one in all) one.Dispose();
    }
}
