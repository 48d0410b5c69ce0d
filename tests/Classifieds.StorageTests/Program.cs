using System.Globalization;
using Classifieds.Domain.Notices;
using Classifieds.Storage;
using Classifieds.Storage.Keys;

namespace Classifieds.StorageTests;

/// <summary>The child process of <see cref="KillTests"/>: adds notices one after the other and says so, until it is killed.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is not ["keep-adding", var setting, var key]) return 2;
        Database database = await Database.OpenAsync(
            DatabaseLocation.Parse(setting), KeySource.InFile(key), mayMake: true, CancellationToken.None);
        for (int number = 1; ; number++)
        {
            string manuscript = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{number},声明作废");
            NoticeId id = await Make.AddAsync(database, manuscript);
            Console.Out.WriteLine($"{id} {manuscript}");
            Console.Out.Flush();
        }
    }
}
