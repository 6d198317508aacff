using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting.Listing;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Reports.Local.Listing;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Local.Listing;

/// <summary>Lists that are too long to read everybody's name.</summary>
public sealed class PeopleOrderTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private static readonly ActingUser Oet = new() { AccountId = 1, DisplayName = "Dana", Roles = [Roles.Oet] };

    [Fact]
    public async Task ReadAsync_TooManyForNames_StandByRecordTheNewestFirst()
    {
        var person = await app.CreateParticipantAsync();
        var first = (uint)person.Id;
        var last = first + PeopleOrder.MostByName;
        ListedPerson[] people = [.. Enumerable.Range(0, PeopleOrder.MostByName + 1).Select(number => new ListedPerson(first + (uint)number, 1, ParticipantClass.Unclassified, app.Today))];

        var page = await ReadAsync(people, new ListRequest());
        Assert.Equal((false, 0, people.Length, last, last - 24), (page.IsByName, page.From, page.Total, page.People[0].Id, page.People[^1].Id));
        page = await ReadAsync(people, new ListRequest { Before = $"{person.PublicId}" });
        Assert.Equal((people.Length - 26, first + 25, first + 1), (page.From, page.People[0].Id, page.People[^1].Id));
        page = await ReadAsync(people, new ListRequest { After = $"{person.PublicId}" });
        Assert.Equal((people.Length - 25, first + 24, first), (page.From, page.People[0].Id, page.People[^1].Id));
    }

    private async Task<PeopleSlice> ReadAsync(IReadOnlyList<ListedPerson> people, ListRequest request)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PeopleOrder>().ReadAsync(people, request, Oet, CancellationToken.None);
    }
}
