using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>
/// Answers the find box. A name, a birth date or four digits find people seen in this room; a whole SSN, which only
/// its owner can have said, finds that one person wherever they were seen: one person, one record.
/// </summary>
public sealed class FindVisitor(ResourceRoomDb db, ParticipantItems items, SealedForms sealedForms, OfficeClock clock)
{
    /// <summary>Who fits what was typed.</summary>
    public async Task<MatchList> ExecuteAsync(ActingUser who, string? text, CancellationToken cancellationToken)
    {
        var term = FindTerm.Parse(text, clock.Today);
        if (term is FindTerm.Unusable unusable)
        {
            return new MatchList { Term = unusable.Fault == FindFault.NotAnSsn ? null : text?.Trim(), Fault = unusable.InWords() };
        }

        var isSsn = term is FindTerm.BySsn;
        var searched = isSsn ? db.Participants : db.Participants.VisibleTo(who);
        var found = await searched.FindAsync(db.Visits.VisibleTo(who), term, items, cancellationToken);
        return new MatchList
        {
            Term = isSsn ? null : text!.Trim(),
            People = found.People,
            IsCut = found.HasMore,
            AreAlikeInSoundOnly = found.AreAlikeInSoundOnly,
            Searched = sealedForms.Seal(new SearchedProof(), who),
            Pass = isSsn && found.People is [var person] ? sealedForms.Seal(new KnowsSsnProof(person.PublicId), who) : null,
        };
    }
}
