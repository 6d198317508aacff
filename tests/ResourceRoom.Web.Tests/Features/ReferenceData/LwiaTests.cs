using System.Net;
using System.Text;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.ReferenceData;

/// <summary>Each test adds LWIAs with numbers of its own, or changes one that no other test changes.</summary>
public sealed class LwiaTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_List_ShowsThemByNumber()
    {
        var browser = await app.SignInOetAsync();

        await browser.OpenAsync("/admin/lwias");

        Assert.Equal(["Lake County", "McHenry County"], browser.Page.QuerySelectorAll("main table tbody th").Select(cell => cell.TextContent.Trim()).Take(2));
        Assert.Contains("Cass, Christian, Logan, Menard, Sangamon", browser.Text);
    }

    [Fact]
    public async Task Post_New_IsAddedAndOffered()
    {
        var browser = await app.SignInOetAsync();

        await browser.AddLwiaAsync("50", ("Name", "  Lake   and McHenry "), ("Counties", "mchenry; lake, St Clair\nLAKE,"), ("BoardCode", "00050"));
        Assert.Contains("Lake belongs to LWIA 1 Lake County; McHenry belongs to LWIA 2 McHenry County", browser.Text);
        Assert.False(await app.QueryAsync(db => db.Lwias.AnyAsync(row => row.Number == 50)));
        await browser.SubmitAsync("main form", ("SharesCounties", "true"));

        Assert.Equal("/admin/lwias/50", browser.Path);
        Assert.Contains("LWIA 50 was added: Lake and McHenry.", browser.Text);
        Assert.Equal(("Lake and McHenry", "Lake;McHenry;St. Clair", "00050", 0), await ReadAsync(50));
        Assert.Equal(
            ["""{"values":[{"field":"Name","after":"Lake and McHenry"},{"field":"Counties","after":"Lake;McHenry;St. Clair"},{"field":"BoardCode","after":"00050"}]}"""],
            await app.DetailsAsync<LwiaAdded>(Subject.Lwia(50)));
        Assert.NotNull((await browser.OpenAsync("/locations")).Page.QuerySelector("select[name=area] option[value='50']"));
    }

    [Theory]
    [InlineData("Number", "0", "from 1 to 99")]
    [InlineData("Number", "100", "from 1 to 99")]
    [InlineData("Number", "", "from 1 to 99")]
    [InlineData("Number", "x", "from 1 to 99")]
    [InlineData("Number", "-7", "from 1 to 99")]
    [InlineData("Number", "20", "This is the number of Land of Lincoln.")]
    [InlineData("Name", " ", "Enter the name of the LWIA.")]
    [InlineData("Name", "land of lincoln", "LWIA 20 has this name.")]
    [InlineData("Counties", "Lake; Milwaukee", "“Milwaukee” is not a county of Illinois.")]
    [InlineData("BoardCode", "1704", "has 5 digits")]
    [InlineData("BoardCode", "170455", "has 5 digits")]
    [InlineData("BoardCode", "1704x", "has 5 digits")]
    public async Task Post_InvalidNew_AddsNothing(string field, string value, string expected)
    {
        var browser = await app.SignInOetAsync();
        var before = await app.QueryAsync(db => db.Lwias.CountAsync());

        await browser.AddLwiaAsync("51", (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Page.QuerySelector($"#errors a[href='#{field}']")!.TextContent);
        Assert.Equal(before, await app.QueryAsync(db => db.Lwias.CountAsync()));
    }

    [Theory]
    [InlineData("1", HttpStatusCode.UnprocessableEntity)]
    [InlineData("8", HttpStatusCode.OK)]
    [InlineData("99", HttpStatusCode.OK)]
    public async Task Post_NumberAtTheBounds_IsTakenWhenFree(string number, HttpStatusCode expected) =>
        Assert.Equal(expected, (await (await app.SignInOetAsync()).AddLwiaAsync(number)).Status);

    [Fact]
    public async Task Post_LongCounties_EndAtTheLimit()
    {
        var browser = await app.SignInOetAsync();
        var all = await app.QueryAsync(db => db.Lwias.Where(area => area.Number < 27).Select(area => area.Counties).ToListAsync());

        await browser.AddLwiaAsync("52", ("Counties", string.Join(';', all)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("The list of counties can be up to 400 characters", browser.Text);
    }

    [Fact]
    public async Task Post_SameFormTwice_AddsOne()
    {
        var browser = await app.SignInOetAsync();
        await browser.OpenAsync("/admin/lwias/new");
        var key = browser.Page.QuerySelector("[name=FormKey]")!.GetAttribute("value");
        await browser.AddLwiaAsync("53", ("FormKey", key));

        await browser.AddLwiaAsync("53", ("FormKey", key));

        Assert.Equal("/admin/lwias/53", browser.Path);
        Assert.Single(await app.DetailsAsync<LwiaAdded>(Subject.Lwia(53)));
        await browser.AddLwiaAsync("54", ("FormKey", key));
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
    }

    [Fact]
    public async Task Post_Change_SavesAndTellsHistory()
    {
        var browser = await app.SignInOetAsync();

        await browser.ChangeLwiaAsync(25, ("Name", "ManTraCon"), ("BoardCode", "17025"), ("Counties", "Franklin, Jackson"), ("Number", "77"));

        Assert.Equal("/admin/lwias/25", browser.Path);
        Assert.Equal(("ManTraCon", "Franklin;Jackson", "17025", 1), await ReadAsync(25));
        Assert.Contains("Changed by Dana Oet", browser.Text);
        Assert.Contains("ETA board code: was None → is 17025", browser.Text);
        Assert.Contains("Counties: was Franklin, Jackson, Jefferson, Perry, Williamson → is Franklin, Jackson", browser.Text);
        Assert.Single(await app.DetailsAsync<LwiaChanged>(Subject.Lwia(25)));

        await browser.ChangeLwiaAsync(25);
        Assert.Contains("No changes to save.", browser.Text);
        await browser.ChangeLwiaAsync(25, ("BoardCode", ""), ("Counties", ""));
        Assert.Equal(("ManTraCon", "", null, 2), await ReadAsync(25));
    }

    [Fact]
    public async Task Post_TakenNameOrCode_IsRefused()
    {
        var browser = await app.SignInOetAsync();
        await browser.ChangeLwiaAsync(17, ("BoardCode", "17017"));

        await browser.ChangeLwiaAsync(18, ("BoardCode", "17017"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("LWIA 17 has this code.", browser.Page.QuerySelector("#errors a[href='#BoardCode']")!.TextContent);

        await browser.ChangeLwiaAsync(18, ("Name", "LAKE COUNTY"));
        Assert.Contains("LWIA 1 has this name.", browser.Page.QuerySelector("#errors a[href='#Name']")!.TextContent);
        Assert.Equal(0, (await ReadAsync(18)).Version);
    }

    [Fact]
    public async Task Post_OldVersion_ShowsBothThenSavesMine()
    {
        var browser = await app.SignInOetAsync();
        await browser.OpenAsync("/admin/lwias/24/edit");
        await (await app.SignInOetAsync()).ChangeLwiaAsync(24, ("Name", "Theirs"));

        await browser.SubmitAsync(ReferenceForms.EditForm(24), ("Name", "Mine"), ("BoardCode", "17024"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("Dana Oet saved this LWIA on 03/02/2026 9:00 AM", browser.Text);
        Assert.Equal(["Name|Theirs|Mine", "ETA board code|None|17024"], browser.Differences());
        Assert.Equal("Theirs", (await ReadAsync(24)).Name);

        await browser.SubmitAsync(ReferenceForms.EditForm(24));
        Assert.Equal(("Mine", "Clinton;Monroe;Randolph;St. Clair;Washington", "17024", 2), await ReadAsync(24));
    }

    [Fact]
    public async Task Post_WithoutVersion_OverwritesNothing()
    {
        var browser = await app.SignInOetAsync();

        await browser.ChangeLwiaAsync(23, ("Version", null), ("Name", "Forged"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Equal("CEFS Crossroads", (await ReadAsync(23)).Name);
    }

    [Fact]
    public async Task Get_Csv_ReturnsFileAndLogsEvent()
    {
        var oet = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.SignInAsync(oet);

        using var response = await browser.Http.GetAsync(new Uri("/admin/lwias.csv", UriKind.Relative));
        var file = Encoding.UTF8.GetString((await response.Content.ReadAsByteArrayAsync()).AsSpan(3));

        Assert.Equal("attachment; filename=\"lwias-2026-03-02.csv\"", response.Content.Headers.ContentDisposition!.ToString());
        Assert.StartsWith("Name,Number,Counties,ETA board code\r\nLake County,1,Lake,\r\n", file, StringComparison.Ordinal);
        Assert.StartsWith("""{"list":"Lwias","count":""", Assert.Single(await app.DetailsAsync<ReferenceDataExported>(oet)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/lwias/98")]
    [InlineData("/admin/lwias/98/edit")]
    [InlineData("/admin/lwias/x")]
    public async Task Get_UnknownLwia_IsNotFound(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInOetAsync()).OpenAsync(address)).Status);

    [Fact]
    public async Task Post_UnknownLwia_IsNotFound()
    {
        var browser = await app.SignInOetAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.ForgeAsync("/admin/lwias/98/edit", ("Name", "Nowhere"), ("Version", "0"))).Status);
    }

    private Task<(string Name, string Counties, string? BoardCode, int Version)> ReadAsync(int number) => app.QueryAsync(async db =>
        await db.Lwias.AsNoTracking().SingleAsync(row => row.Number == number) is Lwia area ? (area.Name, area.Counties, area.BoardCode, area.Version) : default);
}
