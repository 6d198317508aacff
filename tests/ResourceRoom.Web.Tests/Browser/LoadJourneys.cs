using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>A file of a tracking system is sent by a person, followed, and mended.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class LoadJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task Send_File_IsFollowedToItsEnd()
    {
        Expected.Add("422");
        var (system, room) = (await App.CreateSystemAsync(), await App.CreateRoomAsync());
        var page = await SignedInAsync(Roles.LwiaAdministrator);
        await page.GotoAsync("/loads");
        await page.AssertAccessibleAsync("Loads");
        await page.GotoAsync("/loads/layout");
        await page.AssertAccessibleAsync("Layout of a file");
        await page.GotoAsync("/loads/new");
        await page.AssertAccessibleAsync("Send a file");

        await page.Locator("#System").SelectOptionAsync(system.Code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send the file" }).ClickAsync();
        await Expect(page.Locator("#errors")).ToBeFocusedAsync();
        await Expect(page.Locator("#errors")).ToContainTextAsync("Choose a file.");
        await page.AssertAccessibleAsync("Send a file, refused");
        await page.Locator("#File").SetInputFilesAsync(FileOf(new SentFile(room.Code).Add().Add((LoadColumn.Zip, "2704")).ToString()));
        await page.GetByRole(AriaRole.Button, new() { Name = "Send the file" }).ClickAsync();

        await Expect(page.Locator("#load-progress")).ToContainTextAsync("0 of 2 rows");
        await page.AssertAccessibleAsync("A load that waits");
        await App.ProcessAsync();
        await Expect(page.Locator(".rr-title .rr-tag")).ToHaveTextAsync("Finished");
        await page.AssertAccessibleAsync("A load with rejects");
        await page.Locator("summary", new() { HasText = "Download the rejected rows" }).ClickAsync();
        await page.Locator("#Need").FillAsync("To mend the rows");
        await page.AssertAccessibleAsync("A load with rejects, mending");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Excel workbook" }).ClickAsync());
        Assert.EndsWith(".xlsx", download.SuggestedFilename, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_WithoutScripts_Works()
    {
        var (system, room) = (await App.CreateSystemAsync(), await App.CreateRoomAsync());
        var page = await NewPageAsync(scripts: false);
        await SignInAsync(page, await App.CreateAccountAsync(Roles.LwiaAdministrator));
        await page.GotoAsync("/loads/new");
        await page.Locator("#System").SelectOptionAsync(system.Code);
        await page.Locator("#File").SetInputFilesAsync(FileOf(new SentFile(room.Code).Add().ToString()));
        await page.GetByText("Send the file", new() { Exact = true }).PressAsync("Enter");

        await Expect(page.Locator("#load-progress")).ToContainTextAsync("0 of 1 row");
        await App.ProcessAsync();
        await page.GetByText("Show how far it is now").PressAsync("Enter");
        await Expect(page.Locator(".rr-title .rr-tag")).ToHaveTextAsync("Finished");
        Assert.Equal(1, await App.QueryAsync(db => db.Loads.CountAsync(load => load.SystemId == system.Id)));
    }

    [Fact]
    public async Task ApiDocs_WithoutAccount_AreAccessible()
    {
        var page = await NewPageAsync();
        await page.GotoAsync("/api/docs");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Interface for programs");
        await page.AssertAccessibleAsync("Interface for programs");
    }

    private static FilePayload FileOf(string text) => new() { Name = "week-10.csv", MimeType = "application/vnd.ms-excel", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };
}
