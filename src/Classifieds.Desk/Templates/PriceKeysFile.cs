using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;

namespace Classifieds.Desk.Templates;

/// <summary>Reads price-keys.yaml from the template folder: the price keys that kinds may share, each with what it is called.</summary>
internal static class PriceKeysFile
{
    public const string Name = "price-keys.yaml";

    /// <returns>The keys, or null where the folder has no such file and a kind may name any; or TEMPLATE-SYNTAX, TEMPLATE-FIELD with file,
    /// line and field.</returns>
    public static Outcome<IReadOnlySet<PriceKey>?> Read(string templates)
    {
        string file = Path.Combine(templates, Name);
        if (!File.Exists(file)) return Outcome.Of<IReadOnlySet<PriceKey>?>(null);
        if (YamlFields.Parse(Name, File.ReadAllText(file)).IsRefused(out Refusal? broken, out YamlFields? fields)) return broken;
        HashSet<PriceKey> keys = [];
        foreach (string name in fields.Names)
        {
            if (!PriceKey.TryParse(name, out PriceKey? key)) fields.Blame(name, $"“{name}”不能作门类的名称，应不含空格");
            else if (string.IsNullOrWhiteSpace(fields.Text(name))) fields.Blame(name, "应写明这一门类叫什么");
            else keys.Add(key);
        }
        return fields.Fault is { } fault ? fault : Outcome.Of<IReadOnlySet<PriceKey>?>(keys);
    }
}
