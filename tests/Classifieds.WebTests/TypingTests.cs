using Classifieds.Testing;
using Microsoft.Playwright;

namespace Classifieds.WebTests;

/// <summary>At the clerk's bench: what is typed, found, mended and taken in.</summary>
public sealed class TypingTests
{
    private const string Number = "350702198306172040", Mended = "350702198306172049";
    private const string Faulty = $"沈佳怡遗失居民身份证，号码：{Number}，声明作废。";

    private DeskUnderTest desk;
    private IPage page;

    [OneTimeSetUp]
    public async Task OpenAsync() => desk = await DeskUnderTest.OpenAsync();

    [OneTimeTearDown]
    public async Task CloseAsync() => await desk.DisposeAsync();

    [SetUp]
    public async Task SignInAsync() => page = await desk.SignedInAsync();

    [TearDown]
    public async Task CloseWindowAsync()
    {
        if (page is not null) await page.Context.CloseAsync();
        Assert.That(desk.Faults, Is.Empty, "no script failed");
    }

    private Task<string> TextAsync() => page.InputValueAsync("#text");

    [Test]
    public async Task A_chat_becomes_a_notice_with_the_keyboard_alone()
    {
        await desk.DraftAsync(page, $"您好，麻烦登一下\n{Faulty}\n谢谢");
        Assert.That(await page.TextContentAsync("mark.error"), Is.EqualTo(Number));

        await page.Keyboard.PressAsync("F8");
        await page.Keyboard.PressAsync("F8");
        await page.Keyboard.PressAsync("1");
        await DeskUnderTest.PreviewedAsync(page);
        Assert.That(await TextAsync(), Does.Contain(Mended).And.Contain("您好").And.Not.Contain(Number));
        Assert.That(await page.Locator("mark.error").CountAsync(), Is.Zero);

        await page.Keyboard.PressAsync("Control+Enter");
        Assert.That(await page.TextContentAsync("#summary"), Does.Contain("材料还没有看"));
        Assert.That(await page.EvaluateAsync<string>("document.activeElement.id"), Is.EqualTo("summary"));
        await page.CheckAsync("#follow");
        await page.Keyboard.PressAsync("Control+Enter");

        await page.WaitForURLAsync("**/clerk/notices/**");
        Assert.That(await page.TextContentAsync(".told"), Does.Contain("已收下"));
        Assert.That(await page.TextContentAsync(".history"), Does.Contain("收稿").And.Contain("材料后补"));
    }

    [Test]
    public async Task A_line_is_saved_by_one_press_and_undo_takes_it_back()
    {
        const string words = "婴儿范可欣（父亲：范建军，母亲：吴丽娟）于2026年6月17日出生，其《出生医学证明》不慎遗失，证号：W350217460，声明作废。";
        await desk.DraftAsync(page, words);
        ILocator offer = page.Locator("#shorter-told");
        await Assertions.Expect(offer).ToHaveTextAsync("少 1 字省一行：删去“于”，4 行，160 元");
        float top = (await page.Locator("#picture").BoundingBoxAsync())!.Y;

        await page.ClickAsync("#shorter-do");
        await DeskUnderTest.PreviewedAsync(page);

        Assert.That(await TextAsync(), Is.EqualTo(words.Replace("于2026", "2026", StringComparison.Ordinal)));
        Assert.That((await page.TextContentAsync("#lines"), await page.TextContentAsync("#price")), Is.EqualTo(("4 行", "160 元")));
        Assert.That(await offer.TextContentAsync(), Is.Empty);
        Assert.That((await page.Locator("#picture").BoundingBoxAsync())!.Y, Is.EqualTo(top), "nothing moved");
        await page.Keyboard.PressAsync("Control+z");
        Assert.That(await TextAsync(), Is.EqualTo(words));
        await page.Keyboard.TypeAsync("　");
        Assert.That(await offer.TextContentAsync(), Is.Empty, "it was said of other words");
    }

    [Test]
    public async Task Undo_takes_a_repair_back()
    {
        await desk.DraftAsync(page, Faulty);

        await page.Keyboard.PressAsync("Alt+Enter");
        await DeskUnderTest.PreviewedAsync(page);
        Assert.That(await TextAsync(), Does.Contain(Mended));
        await page.Keyboard.PressAsync("Control+z");

        Assert.That(await TextAsync(), Is.EqualTo(Faulty));
        await DeskUnderTest.PreviewedAsync(page);
        Assert.That(await page.TextContentAsync("mark.error"), Is.EqualTo(Number), "and its error is found again");
    }

    [Test]
    public async Task The_backdrop_has_the_words_of_the_textarea_whatever_is_typed()
    {
        await desk.DraftAsync(page, $"{Faulty}\n\n  两个空格　全角空格\tTab\n");
        await page.Keyboard.TypeAsync("末尾\n");

        string drawn = await page.EvaluateAsync<string>("document.getElementById('backdrop').textContent");
        Assert.That(drawn.TrimEnd('\u200B'), Is.EqualTo(await TextAsync()));
        double[] heights = await page.EvaluateAsync<double[]>(
            "[document.getElementById('text').scrollHeight, document.getElementById('backdrop').scrollHeight]");
        Assert.That(heights[0], Is.EqualTo(heights[1]).Within(1));
    }

    [TestCase(20, TestName = "An input method composes inside an underline")]
    [TestCase(14, TestName = "An input method composes at an underline's edge")]
    [TestCase(0, TestName = "An input method composes before everything")]
    public async Task An_input_method_is_left_alone(int caret)
    {
        await desk.DraftAsync(page, Faulty);
        await page.EvaluateAsync("at => document.getElementById('text').setSelectionRange(at, at)", caret);
        ICDPSession tools = await page.Context.NewCDPSessionAsync(page);

        foreach (string composing in (string[])["z", "zh", "zhang", "张"])
        {
            await tools.SendAsync("Input.imeSetComposition", new Dictionary<string, object>
            {
                ["text"] = composing, ["selectionStart"] = composing.Length, ["selectionEnd"] = composing.Length,
            });
        }
        await tools.SendAsync("Input.insertText", new Dictionary<string, object> { ["text"] = "张三" });

        await DeskUnderTest.PreviewedAsync(page);
        Assert.That(await TextAsync(), Is.EqualTo(Faulty.Insert(caret, "张三")));
    }

    [Test]
    public async Task Two_notices_in_one_paste_are_parted_first()
    {
        await desk.DraftAsync(page);
        await page.EvaluateAsync("""
            text => {
              const area = document.getElementById('text');
              area.focus();
              document.execCommand('insertText', false, text);
              area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }));
            }
            """, $"{Faulty}\n\n王小明遗失户口簿，户号：350702-11-0246，声明作废。");
        await page.WaitForURLAsync("**/parts");
        Assert.That(await page.Locator(".part").CountAsync(), Is.EqualTo(2));

        await page.ClickAsync("text=分成各则草稿");

        await page.WaitForSelectorAsync("[data-ready]");
        Assert.That(await TextAsync(), Is.EqualTo(Faulty));
        await page.GotoAsync($"{desk.Address}/clerk");
        Assert.That(await page.Locator("text=王小明遗失户口簿").CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_draft_that_was_thrown_away_is_put_back_from_the_list()
    {
        await desk.DraftAsync(page, Faulty);
        await Assertions.Expect(page.Locator("#saved")).ToHaveTextAsync("已保存");

        await page.ClickAsync("text=删草稿");
        await page.WaitForURLAsync("**/clerk?discarded=*");
        Assert.That(await page.InnerTextAsync("form.undo"), Does.Contain("草稿已删：沈佳怡遗失"));
        await page.ClickAsync("summary:has-text('删去的草稿')");
        foreach ((int width, int height) in ((int, int)[])[(1280, 800), (360, 740)])
        {
            await page.SetViewportSizeAsync(width, height);
            string folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "screens")).FullName;
            await Browser.PictureAsync(page, new() { Path = Path.Combine(folder, $"list-discarded-{width}.png") });
            Assert.That(await Browser.FaultsAsync(page), Is.Empty);
            Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"), Is.LessThanOrEqualTo(0));
        }
        await page.ClickAsync("form.undo button");

        await page.WaitForSelectorAsync("[data-ready]");
        Assert.That(await TextAsync(), Is.EqualTo(Faulty));
    }

    [Test]
    public async Task Script_in_a_notice_is_shown_as_text()
    {
        const string script = "<script>alert(1)</script><img src=x onerror=alert(2)>遗失身份证，声明作废。";
        bool isAsked = false;
        page.Dialog += (_, dialog) =>
        {
            isAsked = true;
            _ = dialog.DismissAsync();
        };
        await desk.DraftAsync(page, script);
        await Assertions.Expect(page.Locator("#saved")).ToHaveTextAsync("已保存");

        await page.GotoAsync($"{desk.Address}/clerk");

        Assert.That(await page.TextContentAsync("main"), Does.Contain("<script>alert(1)</script>"));
        Assert.That(await page.Locator("main script, main img").CountAsync(), Is.Zero);
        Assert.That(isAsked, Is.False);
    }

    [Test]
    public async Task A_form_writes_the_words_and_judges_each_field()
    {
        await desk.DraftAsync(page, Faulty);
        await page.Keyboard.PressAsync("F4");
        await page.WaitForSelectorAsync("#form-fields input");
        ILocator number = page.Locator("#form-fields input").And(page.Locator($"xpath=//input[@id='form-items-0--number']"));

        await number.FillAsync("350702198306172041");
        await Assertions.Expect(page.Locator("#form-items-0--number-told")).ToContainTextAsync("校验码不符");
        await number.FillAsync(Mended);
        await Assertions.Expect(page.Locator("#form-items-0--number-told .fault")).ToHaveCountAsync(0);
        await DeskUnderTest.PreviewedAsync(page);
        await page.WaitForFunctionAsync("want => document.getElementById('text').value.includes(want)", Mended);
        await page.Keyboard.PressAsync("F4");

        Assert.That(await page.IsVisibleAsync("#text"));
    }

    [Test]
    public async Task Nothing_moves_while_somebody_types()
    {
        await desk.DraftAsync(page, Faulty);
        await page.WaitForSelectorAsync("#picture img");
        await page.EvaluateAsync("""
            () => {
              window.moved = 0;
              new PerformanceObserver(list => { for (const one of list.getEntries()) window.moved += one.value; })
                .observe({ type: 'layout-shift' });
            }
            """);

        await page.FocusAsync("#text");
        await page.Keyboard.TypeAsync("又于11月20日遗失手机一部，联系电话：1380013800", new() { Delay = 20 });
        await DeskUnderTest.PreviewedAsync(page);
        await page.WaitForTimeoutAsync(800);

        Assert.That(await page.EvaluateAsync<double>("window.moved"), Is.LessThan(0.01));
    }
}
