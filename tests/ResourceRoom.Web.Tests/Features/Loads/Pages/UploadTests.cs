using System.Net;
using System.Net.Http.Headers;
using System.Text;

using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Loads.Pages;

public sealed class UploadTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    /// <summary>Case 4.</summary>
    [Theory]
    [InlineData("application/vnd.ms-excel")]
    [InlineData("application/octet-stream")]
    [InlineData("text/csv")]
    [InlineData(null)]
    public async Task Post_AnyTypeOfTheBrowser_IsReceived(string? type)
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator);
        var browser = await app.SignInAsync(account);

        await SendAsync(browser, new SentFile(room.Code).Add().Add().ToString(), "week 10.csv", type, ("System", system.Code));

        var load = await SingleAsync(system);
        Assert.Equal($"/loads/{load.PublicId}", browser.Path);
        Assert.Equal((LoadState.Queued, 2, "week 10.csv", account.Id, false, false), (load.State, load.RowsInFile, load.FileName, load.ById, load.IsCheck, load.IsAllOrNothing));
        Assert.Contains("0 of 2 rows", browser.Text);
        var received = await app.QueryAsync(db => db.ActivityEvents.About(Subject.Load(load.PublicId)).SingleAsync());
        Assert.Equal(account.Id, received.AccountId);
        Assert.Equal(new LoadReceived { System = system.PublicId, Bytes = load.Bytes }, received.Read());

        await app.ProcessAsync();
        await browser.OpenAsync($"/loads/{load.PublicId}");
        Assert.Contains("Finished", browser.Page.QuerySelector(".rr-title")!.TextContent);
        Assert.Equal("2", browser.Page.QuerySelector("section[aria-labelledby=counts-title] div:nth-child(2) dd")!.TextContent);
    }

    [Fact]
    public async Task Post_CheckAndMode_AreKept()
    {
        var system = await app.CreateSystemAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        await SendAsync(browser, LoadText.File(), "f.csv", "text/csv", ("System", system.Code), ("CheckOnly", "true"), ("Mode", "all-or-nothing"));

        var load = await SingleAsync(system);
        Assert.Equal((true, true), (load.IsCheck, load.IsAllOrNothing));
    }

    /// <summary>Case 10: the template sent back unchanged.</summary>
    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Post_TemplateUnchanged_LoadsNothing(string kind)
    {
        var system = await app.CreateSystemAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator));
        var template = await browser.Http.GetByteArrayAsync(new Uri($"/loads/layout/template.{kind}", UriKind.Relative));

        await SendAsync(browser, template, $"template.{kind}", null, ("System", system.Code));
        await app.ProcessAsync();

        var load = await SingleAsync(system);
        Assert.Equal((LoadState.Finished, 0, 0), (load.State, load.Counts.Read, load.Findings.FileFaults.Count));
    }

    /// <summary>The workbook of rejected rows comes back as the same rows.</summary>
    [Fact]
    public async Task Post_WorkbookOfRejectedRows_ReadsAsTheSameRows()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator));
        var file = new SentFile(room.Code);
        file.AddLine($"0012345,{room.Code},2026-02-27T09:05,,007,Ana,Ruiz,02704,PNTA,PNTA,U,N,WH,?,UI,\"=1, \"\"two\"\"\",,");
        file.AddLine($"12E5,{room.Code},2026-02-27T09:05,,12E5,José,Ruiz,00501,PNTA,PNTA,U,N,WH,?,UI,,,");
        var first = await app.LoadAsync(system, file.ToString());
        using var fields = new FormUrlEncodedContent([new("Need", "To mend the rows"), new("Format", "xlsx"), Token(await browser.OpenAsync($"/loads/{first.PublicId}"))]);
        using var workbook = await browser.Http.PostAsync(new Uri($"/loads/{first.PublicId}/mend", UriKind.Relative), fields);
        Assert.Equal(HttpStatusCode.OK, workbook.StatusCode);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook.Content.Headers.ContentType?.MediaType);

        await SendAsync(browser, await workbook.Content.ReadAsByteArrayAsync(), "mend.xlsx", null, ("System", system.Code));
        await app.ProcessAsync();

        var again = await app.QueryAsync(db => db.Loads.Where(load => load.SystemId == system.Id).OrderBy(load => load.Id).LastAsync());
        Assert.Equal(2, again.Counts.Rejected);
        Assert.Empty(again.Findings.IgnoredColumns);
        Assert.Equal(
            await app.QueryAsync(db => db.LoadRejects.Where(reject => reject.LoadId == first.Id).OrderBy(reject => reject.Id).Select(reject => $"{reject.VisitId} {reject.Column} {reject.Found}").ToListAsync()),
            await app.QueryAsync(db => db.LoadRejects.Where(reject => reject.LoadId == again.Id).OrderBy(reject => reject.Id).Select(reject => $"{reject.VisitId} {reject.Column} {reject.Found}").ToListAsync()));
    }

    [Theory]
    [InlineData("", "x", "Choose the system that the file comes from.")]
    [InlineData("NOT-ONE", "x", "Choose a system from the list.")]
    [InlineData(null, null, "Choose a file.")]
    [InlineData(null, "", "This file has no bytes. Choose another one.")]
    [InlineData(null, "PK\u0003\u0004 no workbook", "We could not read this spreadsheet.")]
    public async Task Post_SomethingWrong_IsSaidAtItsField(string? code, string? file, string expected)
    {
        var system = await app.CreateSystemAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator));

        await SendAsync(browser, file, file is null ? "" : "f.csv", "text/csv", ("System", code ?? system.Code), ("CheckOnly", "true"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Page.QuerySelector("#errors")!.TextContent);
        Assert.NotNull(browser.Page.QuerySelector($"#errors a[href='#{(expected.Contains("system", StringComparison.Ordinal) ? "System" : "File")}']"));
        Assert.True(((IHtmlInputElement)browser.Page.QuerySelector("#CheckOnly")!).IsChecked);
        Assert.Equal(0, await app.QueryAsync(db => db.Loads.CountAsync(load => load.SystemId == system.Id)));
    }

    [Fact]
    public async Task Post_SystemThatMayNotLoad_IsRefusedWithReason()
    {
        var system = await app.CreateSystemAsync(change: row => (row.PausedAt, row.PausedBecause) = (app.Time.GetUtcNow().UtcDateTime, "Wrong rooms"));
        await app.CreateSystemAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator));
        await browser.OpenAsync("/loads/new");
        Assert.Contains($"{system.Code} {system.Name}: Loads of this system are paused (Policy 1.11.2, item 4): Wrong rooms", browser.Text);

        await SendAsync(browser, LoadText.File(), "f.csv", "text/csv", ("System", system.Code));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Wrong rooms", browser.Page.QuerySelector("#errors")!.TextContent);
    }

    [Fact]
    public async Task Post_SystemOfAnotherArea_IsRefused()
    {
        var system = await app.CreateSystemAsync(lwia: 7);
        await app.CreateSystemAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator));

        await SendAsync(browser, LoadText.File(), "f.csv", "text/csv", ("System", system.Code));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(0, await app.QueryAsync(db => db.Loads.CountAsync(load => load.SystemId == system.Id)));
    }

    [Fact]
    public async Task Post_WithoutToken_IsRefused()
    {
        var system = await app.CreateSystemAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator));

        await SendAsync(browser, LoadText.File(), "f.csv", "text/csv", ("__RequestVerificationToken", null), ("System", system.Code));

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("Choose the file again and send it.", browser.Text);
        Assert.Equal(0, await app.QueryAsync(db => db.Loads.CountAsync(load => load.SystemId == system.Id)));
    }

    private Task<Load> SingleAsync(TrackingSystem system) => app.QueryAsync(db => db.Loads.AsNoTracking().SingleAsync(load => load.SystemId == system.Id));

    private static KeyValuePair<string, string> Token(Browser browser) =>
        Browser.Fields((IHtmlFormElement)browser.Page.QuerySelector("#mend-form")!).Single(field => field.Key == "__RequestVerificationToken");

    private static Task SendAsync(Browser browser, string? file, string name, string? type, params (string Name, string? Value)[] values) =>
        SendAsync(browser, Encoding.UTF8.GetBytes(file ?? ""), name, type, values);

    // As a browser writes it: the fields in their order, the file last.
    private static async Task SendAsync(Browser browser, byte[] file, string name, string? type, params (string Name, string? Value)[] values)
    {
        await browser.OpenAsync("/loads/new");
        var form = (IHtmlFormElement)browser.Page.QuerySelector("form[data-upload]")!;
        using var content = new MultipartFormDataContent();
        foreach (var (field, value) in Browser.Fields(form))
        {
            var typed = Array.Exists(values, one => one.Name == field) ? values.Single(one => one.Name == field).Value : value;
            if (typed is not null)
            {
                content.Add(new StringContent(typed), field);
            }
        }

        foreach (var (field, value) in values.Where(one => one is { Name: "CheckOnly", Value: not null }))
        {
            content.Add(new StringContent(value!), field);
        }

        var part = new ByteArrayContent(file);
        part.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"File\"; filename=\"{name}\"");
        content.Add(part);
        using var response = await browser.Http.PostAsync(new Uri("/loads/new", UriKind.Relative), content);
        await browser.ShowAsync(response, "/loads/new");
    }
}
