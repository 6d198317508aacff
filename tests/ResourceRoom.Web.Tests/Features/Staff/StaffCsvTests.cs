using System.Net;
using System.Text;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Staff;

public sealed class StaffCsvTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_FilteredList_ReturnsFileAndLogsEvent()
    {
        var rooms = new[] { await app.CreateRoomAsync(17), await app.CreateRoomAsync(17) };
        var technician = await app.CreateAccountAsync(Roles.Technician, 17, rooms);
        await app.CreateAccountAsync(Roles.CaseManager, 17);
        await app.SignInAsync(technician, rooms[0]);
        var oet = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.SignInAsync(oet);
        await browser.OpenAsync("/admin/staff?area=17&role=Technician&sort=-email");
        var link = browser.Page.QuerySelectorAll("main a").Single(found => found.TextContent == "Download CSV").GetAttribute("href")!;

        using var response = await browser.Http.GetAsync(new Uri(link, UriKind.Relative));
        var file = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment; filename=\"staff-2026-03-02.csv\"", response.Content.Headers.ContentDisposition!.ToString());
        Assert.True(response.Headers.CacheControl!.NoStore);

        // Spreadsheets read accents by the mark at the beginning.
        Assert.Equal(Encoding.UTF8.Preamble, file.AsSpan(0, 3));
        Assert.Equal(
            "Name,Email,Role,LWIA,Employer,Rooms,Status,Last signed in\r\n"
            + $"Dana Technician,{technician.Email},Resource room technician,17,Not recorded,{rooms[0].Code}; {rooms[1].Code},Active,03/02/2026 9:00 AM\r\n",
            Encoding.UTF8.GetString(file.AsSpan(3)));
        Assert.Equal(["{\"role\":\"Technician\",\"area\":17,\"isSearched\":false,\"count\":1}"], await app.DetailsAsync<StaffExported>(oet));
    }

    [Fact]
    public async Task Get_WholeList_ReturnsAllRowsInOrder()
    {
        await app.ArrangeAsync(async (_, db) =>
        {
            var role = await db.Roles.Where(row => row.Name == Roles.CaseManager).Select(row => row.Id).SingleAsync();
            for (var count = 0; count < 205; count++)
            {
                var email = $"many{count:000}@example.test";
                var account = new User
                {
                    UserName = email,
                    NormalizedUserName = email.ToUpperInvariant(),
                    Email = email,
                    NormalizedEmail = email.ToUpperInvariant(),
                    DisplayName = $"Many {count:000}",
                    LwiaNumber = 18,
                };
                db.Users.Add(account);
                await db.SaveChangesAsync();
                db.UserRoles.Add(new() { UserId = account.Id, RoleId = role });
            }

            return true;
        });
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        var rows = (await browser.Http.GetStringAsync(new Uri("/admin/staff.csv?q=many&area=18&sort=-name", UriKind.Relative))).TrimEnd().Split("\r\n")[1..];

        Assert.Equal(Enumerable.Range(0, 205).Reverse().Select(count => $"Many {count:000}"), rows.Select(row => row.Split(',')[0]));
        Assert.All(rows, row => Assert.EndsWith(",No password yet,", row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_LwiaAdministrator_ReturnsOwnAreaOnly()
    {
        var own = await app.CreateAccountAsync(Roles.LwiaAdministrator, 10);
        var other = await app.CreateAccountAsync(Roles.CaseManager, 11);
        var oet = await app.CreateAccountAsync(Roles.Oet, 10);
        var browser = await app.SignInAsync(own);

        var file = await browser.Http.GetStringAsync(new Uri("/admin/staff.csv?area=11", UriKind.Relative));
        file += await browser.Http.GetStringAsync(new Uri("/admin/staff.csv", UriKind.Relative));

        Assert.Contains(own.Email!, file);
        Assert.DoesNotContain(other.Email!, file);
        Assert.DoesNotContain(oet.Email!, file);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.test\")", "\"'=HYPERLINK(\"\"http://evil.test\"\")\"")]
    [InlineData("+1+1", "'+1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\uFF1D1+1", "'\uFF1D1+1")]
    [InlineData("Quist, Zoë", "\"Quist, Zoë\"")]
    public async Task Get_FormulaInName_IsEscaped(string name, string expected)
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 19);
        await app.ArrangeAsync(async (_, db) => (await db.Users.SingleAsync(row => row.Id == account.Id)).DisplayName = name);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        var file = await browser.Http.GetStringAsync(new Uri($"/admin/staff.csv?q={account.Email}", UriKind.Relative));

        Assert.Contains($"\r\n{expected},{account.Email},", file);
    }

    [Theory]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.Customer)]
    public async Task Get_OtherRoles_IsForbidden(string role)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, 20));

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/admin/staff.csv")).Status);
    }

    [Fact]
    public async Task Get_NoMatch_OffersNoFile()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        await browser.OpenAsync("/admin/staff?q=nobody-of-this-name");

        Assert.DoesNotContain("Download CSV", browser.Text);
    }
}
