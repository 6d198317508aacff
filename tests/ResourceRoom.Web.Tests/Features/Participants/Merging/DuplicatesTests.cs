using System.Net;

using AngleSharp.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Participants.Merging.Duplicates;
using ResourceRoom.Web.Tests.Support;


namespace ResourceRoom.Web.Tests.Features.Participants.Merging;

public sealed class DuplicatesTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string List = "/participants/duplicates";
    private static readonly DateOnly Born = new(1988, 2, 23);

    [Fact]
    public async Task Get_AllGrounds_ListsEachPairOnceStrongerFirst()
    {
        var desk = await OpenAsync();
        var older = await desk.AddAsync("Ana", "Ruiz", "62704", Born);
        var byName = await desk.AddAsync("ÁNA", "ruiz", "62704-1180", null);
        var byBirth = await desk.AddAsync("Anna", "Ruiz", "62711", Born);
        var both = await desk.AddAsync("Ana", "Ruiz", "62704", Born);
        await desk.AddAsync("Ana", "Ruiz", "60601", null);
        await desk.AddAsync("Ana", "Other", "62706", Born);
        var similar = await desk.AddAsync("Ana", "de la Ruiz", "62703", Born);

        await desk.Browser.OpenAsync(List);

        Assert.Equal(
            [
                (both, byBirth, "Same last name and birth date"),
                (both, older, "Same last name and birth date"),
                (byBirth, older, "Same last name and birth date"),
                (both, byName, "Same first name, last name and ZIP"),
                (byName, older, "Same first name, last name and ZIP"),
                (similar, both, "Similar name and same birth date"),
                (similar, byBirth, "Similar name and same birth date"),
                (similar, older, "Similar name and same birth date"),
            ],
            Pairs(desk.Browser));
        Assert.Contains("ZIP 62704 · born 1988 · last visit", desk.Browser.Text);
        Assert.Contains("Showing 1 to 8 of 8 entries", desk.Browser.Text);
    }

    [Fact]
    public async Task Get_PairPartlyOutOfScope_IsListedForOetOnly()
    {
        var desk = await OpenAsync();
        await desk.AddAsync("Paul", "Border", "62704", Born);
        var outside = await app.CreateParticipantAsync(Person("Paul", "Border", "62704", Born));
        await app.CreateVisitAsync(outside, await app.CreateRoomAsync(lwia: 7), desk.Technician);
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, null));

        Assert.DoesNotContain("Border", (await desk.Browser.OpenAsync(List)).Text);
        Assert.Contains("Border", (await oet.OpenAsync(List)).Text);
    }

    [Fact]
    public async Task Get_SeveralPages_ContinuesAcrossGrounds()
    {
        var desk = await OpenAsync();
        foreach (var number in Enumerable.Range(0, 20))
        {
            var first = $"Twin{(char)('a' + number)}";
            await desk.AddAsync(first, "Pages", "62704", Born.AddDays(number));
            await desk.AddAsync("Other", "Pages", "62711", Born.AddDays(number));
            await desk.AddAsync(first, "Pages", "62704", null);
        }

        // The twenty "Other Pages" of one ZIP are pairs by name too, all of different birth dates.
        var expected = 20 + 20 + (20 * 19 / 2);
        List<(Guid, Guid, string)> seen = [];
        await desk.Browser.OpenAsync(List);
        Assert.Null(desk.Browser.Page.QuerySelector("a[rel=prev]"));
        while (true)
        {
            var pairs = Pairs(desk.Browser).ToList();
            Assert.InRange(pairs.Count, 1, DuplicateList.PageLength);
            Assert.Contains($"Showing {seen.Count + 1} to {seen.Count + pairs.Count} of {expected} entries", desk.Browser.Text);
            seen.AddRange(pairs);
            if (desk.Browser.Page.QuerySelector("a[rel=next]") is not { } next)
            {
                break;
            }

            await desk.Browser.OpenAsync(next.GetAttribute("href")!);
        }

        Assert.Equal(expected, seen.Count);
        Assert.Equal(expected, seen.Distinct().Count());
        Assert.Equal(20, seen.TakeWhile(pair => pair.Item3.Contains("birth date", StringComparison.Ordinal)).Count());

        while (desk.Browser.Page.QuerySelector("a[rel=prev]") is { } previous)
        {
            await desk.Browser.OpenAsync(previous.GetAttribute("href")!);
            seen.RemoveRange(seen.Count - ((seen.Count - 1) % DuplicateList.PageLength) - 1, ((seen.Count - 1) % DuplicateList.PageLength) + 1);
            Assert.Equal(seen.TakeLast(DuplicateList.PageLength), Pairs(desk.Browser));
        }

        Assert.Equal(DuplicateList.PageLength, seen.Count);
    }

    [Fact]
    public async Task Get_PlacePastEnd_ShowsLastPage()
    {
        var desk = await OpenAsync();
        var older = await desk.AddAsync("Lara", "Last", "62704", Born);
        var newer = await desk.AddAsync("Lara", "Last", "62704", Born);

        await desk.Browser.OpenAsync($"{List}?ground=SameNameAndZip&newer={newer}&older={older}");

        Assert.Equal([(newer, older, "Same last name and birth date")], Pairs(desk.Browser));
        Assert.Contains("Showing 1 to 1 of 1 entry", desk.Browser.Text);
    }

    [Theory]
    [InlineData("?ground=SameNameAndZip&newer=00000000-0000-0000-0000-000000000001&older=00000000-0000-0000-0000-000000000002")]
    [InlineData("?ground=Nonsense&newer=x&older=y")]
    [InlineData("?ground=0&newer=00000000-0000-0000-0000-000000000001")]
    public async Task Get_UnknownPlace_ShowsFirstPage(string query)
    {
        var desk = await OpenAsync();

        await desk.Browser.OpenAsync(List + query);

        Assert.Equal(HttpStatusCode.OK, desk.Browser.Status);
        Assert.Contains("No possible duplicates", desk.Browser.Text);
    }

    [Fact]
    public async Task Get_AfterMerge_DropsPair()
    {
        var desk = await OpenAsync();
        var older = await desk.AddAsync("Mia", "Merged", "62704", Born);
        var newer = await desk.AddAsync("Mia", "Merged", "62704", Born);
        await desk.Browser.OpenAsync(List);
        await desk.Browser.OpenAsync(desk.Browser.Page.QuerySelector("a[href*='/merge/']")!.GetAttribute("href")!);
        Assert.Equal($"/participants/{older}/merge/{newer}", desk.Browser.Path);

        await desk.Browser.SubmitAsync(Twins.Form);

        Assert.DoesNotContain("Merged", (await desk.Browser.OpenAsync(List)).Text);
    }

    [Fact]
    public async Task Different_Twice_LogsOnceAndDropsPair()
    {
        var desk = await OpenAsync();
        var older = await desk.AddAsync("Dora", "Different", "62704", Born);
        var newer = await desk.AddAsync("Dora", "Different", "62704", Born);
        await desk.Browser.OpenAsync(List);
        var form = $"form[action='/participants/{older}/difference/{newer}']";
        var second = await (await app.SignInAsync(desk.Administrator)).OpenAsync(List);

        await Task.WhenAll(desk.Browser.SubmitAsync(form), second.SubmitAsync(form));

        Assert.Equal((List, List), (desk.Browser.Path, second.Path));
        Assert.Contains("Marked as different people", desk.Browser.Text);
        Assert.Empty(Pairs(desk.Browser));
        Assert.Single(await app.EventsAsync<ParticipantsMarkedDifferent>(older));
        Assert.Equal($$"""{"other":"{{older}}"}""", Assert.Single(await app.EventsAsync<ParticipantsMarkedDifferent>(newer)).Detail);
        await desk.Browser.OpenAsync($"/participants/{older}/merge/{newer}");
        Assert.Contains("Dana LwiaAdministrator marked these as different people on", desk.Browser.Page.QuerySelector("#said-different")!.TextContent);
        Assert.NotNull(desk.Browser.Page.QuerySelector("#merge-form button"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Different_AlreadyMerged_ShowsMessageWithoutAccessLine(bool isOlderMerged)
    {
        var desk = await OpenAsync();
        var older = await desk.AddAsync("Mona", "Meanwhile", "62704", Born);
        var newer = await desk.AddAsync("Mona", "Meanwhile", "62704", Born);
        await desk.Browser.OpenAsync(List);
        var rival = await app.SignInAsync(desk.Administrator);
        await rival.OpenAsync(isOlderMerged ? $"/participants/{newer}/merge/{older}" : $"/participants/{older}/merge/{newer}");
        await rival.SubmitAsync(Twins.Form);

        await desk.Browser.SubmitAsync($"form[action='/participants/{older}/difference/{newer}']");

        Assert.Equal(HttpStatusCode.OK, desk.Browser.Status);
        Assert.Equal($"/participants/{(isOlderMerged ? newer : older)}", desk.Browser.Path);
        Assert.Contains("Nothing was saved.", desk.Browser.Text);
        Assert.Empty(await app.AccessAsync(AccessKind.RefusedOutOfScope, older));
        Assert.Empty(await app.AccessAsync(AccessKind.RefusedOutOfScope, newer));
        Assert.Empty(await app.EventsAsync<ParticipantsMarkedDifferent>(older));
    }

    [Fact]
    public async Task Different_OutOfScopeOrSameRecord_IsNotFound()
    {
        var desk = await OpenAsync();
        var inside = await desk.AddAsync("Nina", "Inside", "62704", Born);
        var outside = await app.CreateParticipantAsync(Person("Nina", "Inside", "62704", Born));
        await desk.Browser.OpenAsync(List);

        Assert.Equal(HttpStatusCode.NotFound, (await desk.Browser.ForgeAsync($"/participants/{inside}/difference/{outside.PublicId}")).Status);
        await desk.Browser.OpenAsync(List);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Browser.ForgeAsync($"/participants/{inside}/difference/{inside}")).Status);
        Assert.Single(await app.AccessAsync(AccessKind.RefusedOutOfScope, outside.PublicId));
        Assert.False(await app.QueryAsync(db => db.DifferentPeople.AnyAsync(said => said.FirstId == outside.Id || said.SecondId == outside.Id)));
    }

    private static IEnumerable<(Guid Newer, Guid Older, string Ground)> Pairs(Browser browser) =>
        browser.Page.QuerySelectorAll("tbody tr").Select(row => (KeyIn(row, "th"), KeyIn(row, "td"), row.QuerySelector("[data-label=Reason]")!.TextContent.Trim()));

    private static Guid KeyIn(IElement row, string cell) => Guid.Parse(row.QuerySelector($"{cell} a")!.GetAttribute("href")!.Split('/')[^1]);

    private static Func<NineAnswers, NineAnswers> Person(string first, string last, string zip, DateOnly? born) => answers => answers with
    {
        FirstName = Answer<string>.Given(first),
        LastName = Answer<string>.Given(last),
        Zip = ZipCode.TryParse(zip, out var code, out _) ? Answer<ZipCode>.Given(code) : Answer<ZipCode>.Declined,
        BirthDate = born is { } day ? Answer<DateOnly>.Given(day) : Answer<DateOnly>.Declined,
    };

    /// <summary>An area of its own for each test, so that no test sees the pairs of another.</summary>
    private async Task<Desk> OpenAsync()
    {
        var area = await app.QueryAsync(db => db.Lwias
            .Where(lwia => lwia.Number != 7 && !db.Locations.Any(room => room.LwiaNumber == lwia.Number))
            .MinAsync(lwia => lwia.Number));
        var room = await app.CreateRoomAsync(area);
        var administrator = await app.CreateAccountAsync(Roles.LwiaAdministrator, room.LwiaNumber);
        return new Desk(app, room, await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room), administrator, await app.SignInAsync(administrator));
    }

    private sealed record Desk(ResourceRoomApp App, Web.Data.Locations.Location Room, User Technician, User Administrator, Browser Browser)
    {
        public async Task<Guid> AddAsync(string first, string last, string zip, DateOnly? born)
        {
            Participant person = await App.CreateParticipantAsync(Person(first, last, zip, born));
            var start = App.Time.GetUtcNow().UtcDateTime.AddHours(-1);
            await App.CreateVisitAsync(person, Room, Technician, start, start.AddMinutes(5));
            return person.PublicId;
        }
    }
}
