using System.Net;

using Microsoft.AspNetCore.Mvc.Testing;

using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.CheckIn.Paper;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

public sealed class PaperSheetTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData("", "First Name", "Giving your number is voluntary.", "You do not have to answer.", "Not an official form.", "E Employed")]
    [InlineData("?language=es", "Nombre", "Dar este número es voluntario.", "Usted no está obligado(a) a contestar.", "No es un formulario oficial.", "E Empleado(a)")]
    public async Task Get_Language_HasItsWordsInTheGridsOrder(string query, string firstName, string notice, string note, string unofficial, string code)
    {
        var room = await app.CreateRoomAsync();
        var browser = await app.SignInTechnicianAsync(room);

        await browser.OpenAsync($"/check-in/paper{query}");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        var heads = browser.Page.QuerySelectorAll(".rr-blank-page thead th").Select(head => head.TextContent).ToList();
        Assert.Equal(SheetGrid.Columns.Count + 2, heads.Count);
        Assert.Equal(firstName, heads[1 + SheetGrid.Columns.ToList().IndexOf(SheetColumn.FirstName)]);
        Assert.Equal(PaperInput.RowsAPage, browser.Page.QuerySelectorAll(".rr-blank-page tbody tr").Length);
        Assert.Single(browser.Page.QuerySelectorAll(".rr-blank-page"));
        foreach (var words in new[] { $"{room.Code} {room.Name}", notice, note, unofficial, code })
        {
            Assert.Contains(words, browser.Text);
        }

        foreach (var law in new[] { "Privacy Act", "U.S.C.", "579", "Section 7" })
        {
            Assert.DoesNotContain(law, browser.Page.QuerySelector(".rr-blank-page")!.TextContent);
        }
    }

    [Theory]
    [InlineData("1", 1, 1)]
    [InlineData("10", 10, 1)]
    [InlineData("11", 11, 2)]
    [InlineData(" 25 ", 25, 3)]
    [InlineData("100", 100, 10)]
    public async Task Get_Rows_AreNumberedThroughThePages(string typed, int rows, int pages)
    {
        var browser = await app.SignInTechnicianAsync(await app.CreateRoomAsync());

        await browser.OpenAsync("/check-in/paper");
        await browser.OpenAsync($"/check-in/paper?rows={Uri.EscapeDataString(typed)}");

        Assert.Equal(pages, browser.Page.QuerySelectorAll(".rr-blank-page").Length);
        Assert.Equal(pages, browser.Page.QuerySelectorAll(".rr-blank-page thead").Length);
        Assert.Equal(Enumerable.Range(1, rows).Select(number => $"{number}"), browser.Page.QuerySelectorAll(".rr-blank-page tbody th").Select(number => number.TextContent));
    }

    [Theory]
    [InlineData("rows=0", "Rows", "from 1 to 100", "0")]
    [InlineData("rows=101", "Rows", "from 1 to 100", "101")]
    [InlineData("rows=ten", "Rows", "from 1 to 100", "ten")]
    [InlineData("rows=-1", "Rows", "from 1 to 100", "-1")]
    [InlineData("rows=", "Rows", "from 1 to 100", null)]
    [InlineData("language=xx", "Language", "Choose English or Spanish.", null)]
    public async Task Get_BadChoice_IsSaidAtItsField(string query, string field, string message, string? kept)
    {
        var browser = await app.SignInTechnicianAsync(await app.CreateRoomAsync());

        await browser.OpenAsync($"/check-in/paper?{query}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(message, browser.Page.QuerySelector($"#{field}-error")!.TextContent);
        Assert.Empty(browser.Page.QuerySelectorAll(".rr-blank-page"));
        if (field == "Rows")
        {
            Assert.Equal(kept, browser.Page.QuerySelector("#Rows")!.GetAttribute("value"));
        }
    }

    [Theory]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Monitor)]
    [InlineData(Roles.Customer)]
    public async Task Get_WithoutADesk_IsForbidden(string role)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role));

        await browser.OpenAsync("/check-in/paper");

        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    [Fact]
    public async Task Get_DeskAndCatchUpSheet_LeadToIt()
    {
        var browser = await app.SignInTechnicianAsync(await app.CreateRoomAsync());

        foreach (var page in new[] { "/check-in", "/check-in/catch-up" })
        {
            await browser.OpenAsync(page);
            Assert.NotNull(browser.Page.QuerySelector("main a[href='/check-in/paper']"));
        }
    }

    [Fact]
    public async Task Get_AgencysNotices_AreOnTheSheetOfTheirLanguage()
    {
        var room = await app.CreateRoomAsync();
        var account = await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        await using var set = app.WithWebHostBuilder(builder => builder
            .UseSetting("ResourceRoom:Agency:Name", "Office of the Test")
            .UseSetting("ResourceRoom:Agency:SsnNotice", "Asked under an act of the test.")
            .UseSetting("ResourceRoom:Agency:SsnNoticeSpanish", "Se pide según una ley de prueba."));
        using var client = set.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });
        var browser = await new Browser(client).OpenAsync("/account/sign-in");
        await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", account.Email), ("Password", Arrangements.Password));

        await browser.OpenAsync("/check-in/paper?language=en");
        Assert.Contains("Asked under an act of the test.", browser.Text);
        Assert.DoesNotContain("ley de prueba", browser.Text);
        Assert.Contains("Office of the Test · Room:", browser.Text);
        await browser.OpenAsync("/check-in/paper?language=es");
        Assert.Contains("Se pide según una ley de prueba.", browser.Text);
        Assert.DoesNotContain("act of the test", browser.Text);
    }
}
