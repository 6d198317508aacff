using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Features.CheckIn.VisitorCard;

namespace ResourceRoom.Web.Features.CheckIn.GroupCheckIn;

public sealed record GroupMatches(DeskMatches Desk, IReadOnlySet<Guid> OnTheList)
{
    /// <summary>The one person who fits exactly, whom Enter adds without a choice.</summary>
    public FoundPerson? Only => Desk.Found is { HasMore: false, AreAlikeInSoundOnly: false, AreCloseOnly: false, AreByNicknameOnly: false, People: [var person] } ? person : null;

    public string SeenInWords(FoundPerson person) => !Desk.Here.ContainsKey(person.PublicId) && OnTheList.Contains(person.PublicId) ? "on the list" : Desk.SeenInWords(person);
}
