using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

/// <summary>
/// Answers the find box. A name, a birth date or four digits find people seen in this room; a whole SSN or a card, which
/// only its owner can have brought, finds that one person wherever they were seen: one person, one record.
/// </summary>
public sealed class FindVisitor(ResourceRoomDb db, ParticipantItems items, PassCodes cards, SealedForms sealedForms, OfficeClock clock)
{
    public async Task<MatchList> ExecuteAsync(ActingUser who, string? text, CancellationToken cancellationToken)
    {
        var term = FindTerm.Parse(text, clock.Today);
        if (term is FindTerm.Unusable unusable)
        {
            var isSecret = unusable.Fault is FindFault.NotAnSsn or FindFault.NotACardCode;
            return new MatchList { Term = isSecret ? null : text?.Trim(), Fault = unusable.InWords() };
        }

        var isKnown = term is FindTerm.BySsn or FindTerm.ByPassCode;
        var reach = db.PeopleInScopeOf(who);
        var found = await (isKnown ? reach with { People = db.Participants } : reach).FindAsync(term, items, cancellationToken);
        if (term is FindTerm.ByPassCode { Code: var code } && found.People.Count == 0)
        {
            var revokedAt = await cards.RevokedAtAsync(db.ParticipantPasses, code, cancellationToken);
            return new MatchList { Fault = revokedAt is { } at ? FaultWords.ReplacedCard(at) : FaultWords.UnknownCard };
        }

        return new MatchList
        {
            Term = isKnown ? null : text!.Trim(),
            InWords = InWords(term, text!.Trim()),
            IsOfAName = term is FindTerm.ByName,
            People = found.People,
            IsCut = found.HasMore,
            AreAlikeInSoundOnly = found.AreAlikeInSoundOnly,
            Searched = sealedForms.Seal(new SearchedProof(), who),
            Pass = isKnown && found.People is [var person] ? sealedForms.Seal(new IdentityProof(person.PublicId), who) : null,
        };
    }

    private static string InWords(FindTerm term, string typed) => term switch
    {
        FindTerm.BySsn => "this SSN",
        FindTerm.ByBirthDate => "this birth date",
        FindTerm.ByPassCode => "this card",
        _ => $"“{typed}”",
    };
}
