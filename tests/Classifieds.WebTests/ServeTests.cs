using System.Text.Json;

namespace Classifieds.WebTests;

/// <summary><c>classifieds serve</c>: this program becomes the server, and no other verb pays for it.</summary>
public sealed class ServeTests
{
    [TestCase("TERM"), TestCase("INT")]
    public async Task Signals_reach_the_server_and_its_exit_code_is_the_answer(string signal)
    {
        string folder = Directory.CreateTempSubdirectory("classifieds-serve-").FullName;
        await using ServerProcess server = await ServerProcess.StartAsync(folder, port: 0);
        Assert.That(await File.ReadAllTextAsync($"/proc/{server.Id}/cmdline"), Does.Contain("classifieds-web"), "the same process");
        using var caller = new HttpClient();
        Assert.That(await caller.GetStringAsync($"{server.Address}/health/live"), Is.EqualTo("live\n"));

        Assert.That(await server.AskToStopAsync(signal), Is.Zero);
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void The_program_itself_asks_for_no_framework_of_the_web()
    {
        string[] frameworks = Frameworks("classifieds"), servers = Frameworks("classifieds-web");

        Assert.That(frameworks, Is.EqualTo(["Microsoft.NETCore.App"]));
        Assert.That(servers, Does.Contain("Microsoft.AspNetCore.App"));
    }

    [Test]
    public void The_server_collects_garbage_as_a_program_at_a_desk_does()
    {
        string settings = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "classifieds-web.runtimeconfig.json"));

        Assert.That(JsonDocument.Parse(settings).RootElement.GetProperty("runtimeOptions").GetProperty("configProperties")
            .GetProperty("System.GC.Server").GetBoolean(), Is.False);
    }

    private static string[] Frameworks(string program)
    {
        string settings = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, $"{program}.runtimeconfig.json"));
        JsonElement options = JsonDocument.Parse(settings).RootElement.GetProperty("runtimeOptions");
        return options.TryGetProperty("framework", out JsonElement only)
            ? [only.GetProperty("name").GetString()!]
            : [.. options.GetProperty("frameworks").EnumerateArray().Select(one => one.GetProperty("name").GetString()!)];
    }
}
