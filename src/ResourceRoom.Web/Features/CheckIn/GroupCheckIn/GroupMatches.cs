using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Features.CheckIn.VisitorCard;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.CheckIn.GroupCheckIn;

public sealed record GroupMatches(DeskMatches Desk, IReadOnlySet<Guid> OnTheList)
{
    /// <summary>The one person who fits exactly, whom Enter adds without a choice.</summary>
    public FoundPerson? Only => Desk.Found is { HasMore: false, AreAlikeInSoundOnly: false, AreCloseOnly: false, AreByNicknameOnly: false, People: [var person] } ? person : null;

    public string SeenInWords(FoundPerson person) => person.HereSince is null && OnTheList.Contains(person.PublicId) ? "on the list" : person.LastSeen();
}
