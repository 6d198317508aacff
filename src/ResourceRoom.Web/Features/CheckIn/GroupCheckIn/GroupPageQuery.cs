using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.CheckIn.Recording;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.GroupCheckIn;

[Scoped]
public sealed class GroupPageQuery(ResourceRoomDb db, ServiceCatalog catalog, RecentlyAttended recent, ParticipantItems items, SealedForms sealedForms, OfficeClock clock)
{
    public async Task<bool> AreOfferedAsync(IReadOnlyList<int> services, CancellationToken cancellationToken)
    {
        var offered = (await catalog.ReadAsync(cancellationToken)).OfferedOn(clock.Today).Select(service => service.Id);
        return !services.Except(offered).Any();
    }

    public async Task<GroupPage> ReadAsync(ActingUser who, GroupList list, CancellationToken cancellationToken)
    {
        var services = (await catalog.ReadAsync(cancellationToken)).OfferedOn(clock.Today);
        return new GroupPage
        {
            Sealed = list.Seal(sealedForms, who),
            Next = (list with { People = [], IsSent = false }).Seal(sealedForms, who),
            Services = new ServicesPart(services, [.. list.Services.Select(ServiceKey.Write)]) { HasKeys = false, HasFocus = list.Services.Count == 0 && list.People.Count == 0 },
            Note = list.Note,
            Lines = await LinesAsync(who, list, cancellationToken),
            Recent = await recent.ReadAsync(who, list, cancellationToken),
            IsSent = list.IsSent,
        };
    }

    public async Task<IReadOnlyList<GroupPerson>> NotCheckedInAsync(ActingUser who, GroupList list, CancellationToken cancellationToken)
    {
        var made = await MadeAsync(who, list, cancellationToken);
        return [.. list.People.Where(person => !made.ContainsKey(person.VisitKey))];
    }

    private async Task<IReadOnlyList<GroupLine>> LinesAsync(ActingUser who, GroupList list, CancellationToken cancellationToken)
    {
        if (list.People.Count == 0)
        {
            return [];
        }

        var people = await PeopleAsync(who, list, cancellationToken);
        var made = await MadeAsync(who, list, cancellationToken);
        var here = await HereAsync(who, list, cancellationToken);
        return [.. list.People.Select((person, number) => LineOf(person, number, people.GetValueOrDefault(person.Id), made.GetValueOrDefault(person.VisitKey), here.GetValueOrDefault(person.Id)))];
    }

    private GroupLine LineOf(GroupPerson person, int number, Listed? found, GroupVisit? made, Present? here) => new()
    {
        Number = number,
        Key = person.VisitKey,
        Name = made is not null ? ItemWords.FullName(made.FirstName, made.LastName) : found is not null ? ItemWords.FullName(found.FirstName, found.LastName) : "Not found anymore",
        Particulars = found is null ? "" : PersonSearchWords.Particulars(found.Zip, items.BirthDateOf(person.Id, found.BirthDateCipher)?.Year),
        LastStatus = found?.Status,
        Status = person.Status,
        Done = made,
        HereSince = here?.Since,
        HereBy = here?.Visit,
        IsGone = made is null && found is null,
    };

    private async Task<Dictionary<Guid, Listed>> PeopleAsync(ActingUser who, GroupList list, CancellationToken cancellationToken)
    {
        List<Guid> asked = [.. list.People.Select(person => person.Id)];
        var within = await db.Participants.VisibleTo(who).Where(person => asked.Contains(person.PublicId)).Select(person => person.PublicId).ToListAsync(cancellationToken);
        List<Guid> reached = [.. within.Union(list.People.Where(person => person.IsProven).Select(person => person.Id))];
        return await db.Participants
            .Where(person => reached.Contains(person.PublicId) && person.MergedIntoId == null)
            .Select(person => new Listed(person.PublicId, person.FirstName, person.LastName, person.Zip, person.BirthDateCipher, person.LaborForceStatus))
            .ToDictionaryAsync(person => person.Id, cancellationToken);
    }

    private Task<Dictionary<Guid, GroupVisit>> MadeAsync(ActingUser who, GroupList list, CancellationToken cancellationToken)
    {
        List<Guid> keys = [.. list.People.Select(person => person.VisitKey)];
        return db.Visits
            .Where(visit => keys.Contains(visit.PublicId) && visit.TechnicianId == who.AccountId && visit.LocationId == who.Room!.LocationId)
            .Select(visit => new GroupVisit
            {
                Key = visit.PublicId,
                FirstName = visit.Participant.FirstName,
                LastName = visit.Participant.LastName,
                Class = visit.Class,
                StartedAt = visit.StartedAt,
                IsUndone = visit.Void != null,
            })
            .ToDictionaryAsync(visit => visit.Key, cancellationToken);
    }

    private Task<Dictionary<Guid, Present>> HereAsync(ActingUser who, GroupList list, CancellationToken cancellationToken)
    {
        List<Guid> asked = [.. list.People.Select(person => person.Id)];
        return db.Visits
            .Where(visit => visit.LocationId == who.Room!.LocationId && visit.EndedAt == null && asked.Contains(visit.Participant.PublicId))
            .Select(visit => new Present(visit.Participant.PublicId, visit.PublicId, visit.StartedAt))
            .ToDictionaryAsync(visit => visit.Person, cancellationToken);
    }

    private sealed record Listed(Guid Id, string? FirstName, string? LastName, string? Zip, byte[]? BirthDateCipher, Domain.Participants.LaborForceStatus? Status);

    private sealed record Present(Guid Person, Guid Visit, DateTime Since);
}
