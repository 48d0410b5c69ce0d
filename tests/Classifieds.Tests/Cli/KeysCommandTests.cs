using System.Security.Cryptography;
using System.Text.Json;

namespace Classifieds.Tests.Cli;

/// <summary>The public key, as it is handed out.</summary>
public sealed class KeysCommandTests
{
    private TypedProgram program = null!;

    [SetUp]
    public void MakeFolder() => program = new();

    [TearDown]
    public void RemoveFolder() => program.Dispose();

    [Test]
    public async Task The_public_key_of_each_paper_is_a_pem_file_and_stays_the_same()
    {
        await File.WriteAllTextAsync(program.At("n.txt"), "王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。");
        await program.TypeAsync("", "init", ".");

        var (exit, pem, words) = await program.TypeAsync("", "keys", "public");
        var again = await program.TypeAsync("", "keys", "public");
        var other = await program.TypeAsync("", "keys", "public", "--paper", "broadsheet", "--format", "json");

        using var key = ECDsa.Create();
        key.ImportFromPem(pem);
        string fingerprint = Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()));
        Assert.That((exit, words.TrimEnd()), Is.EqualTo((0, $"tabloid 的公钥，指纹 {fingerprint}")));
        Assert.That(again.Output, Is.EqualTo(pem));
        JsonElement told = JsonDocument.Parse(other.Output).RootElement;
        if (told.ValueKind == JsonValueKind.Array) told = told[0];
        Assert.That(told.GetProperty("paper").GetString(), Is.EqualTo("broadsheet"));
        Assert.That(told.GetProperty("fingerprint").GetString(), Is.Not.EqualTo(fingerprint));
    }
}
