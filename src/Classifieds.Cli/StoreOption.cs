using System.CommandLine;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>--db</c>, the same on every verb that works on the store.</summary>
internal sealed class StoreOption
{
    private readonly Option<string?> option = new("--db")
    {
        Description = $"数据库文件，或 PostgreSQL 的地址；不写即环境变量 {StoreSetting.DatabaseVariable}，再不然当前文件夹的 {StoreSetting.UsualFile}",
    };

    public void AddTo(Command command) => command.Options.Add(option);

    public Outcome<StoreSetting> Read(ParseResult typed) => StoreSetting.Read(typed.GetValue(option), Environment.GetEnvironmentVariable);
}
