using System.Diagnostics;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits.Persons;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Visits.Persons;

internal static class PersonWords
{
    public const string Voided = "This visit was voided and no longer counts, so its person cannot be changed. Nothing was changed.";

    public const string FromLoad = "This visit came with a load. Its sender says who came, so the person is corrected there and sent again. Nothing was changed.";

    public static string InWords(this PersonOutcome.Refused refused) => refused.Why switch
    {
        VisitPersonRefusal.Voided => Voided,
        VisitPersonRefusal.FromLoad => FromLoad,
        VisitPersonRefusal.SamePerson => $"{refused.Name} is the visitor already. Nothing was changed.",
        VisitPersonRefusal.OtherVisitThen =>
            $"{refused.Name} has another visit to this room at that time. Choose someone else, or correct or void that visit first.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this PersonOutcome.Changed changed) => string.Join(' ', Sentences(changed).Prepend($"{changed.To} is now the visitor."));

    private static IEnumerable<string> Sentences(PersonOutcome.Changed changed)
    {
        var (answers, record) = (changed.Answers, $"{changed.From}’s record");

        // It stays with the visit, and the record shows that of the last one.
        List<NineItem> items = [.. answers.Items.Where(item => item != NineItem.LaborForceStatus)];
        if (items.Count > 0)
        {
            yield return answers.IsOfNewRecord && answers.Stayed.Count == 0
                ? $"{record} was made by this check-in and is left without answers."
                : $"These answers were taken off {record}: {items.InSentence()}.";
        }

        if (answers.NoLongerReportable > 0)
        {
            yield return $"{(answers.NoLongerReportable == 1 ? "1 other visit" : $"{answers.NoLongerReportable} other visits")} of that record {(answers.NoLongerReportable == 1 ? "is" : "are")} no longer reportable.";
        }

        if (answers.Stayed.Count > 0)
        {
            yield return answers is { IsOfNewRecord: true } && items.Count == 0
                ? $"{record} was made by this check-in and was used since, so its answers stay."
                : $"These answers stay on {record}, which was changed since: {answers.Stayed.InSentence()}.";
        }

        if (changed.ToAsk.Count > 0)
        {
            yield return changed.ToAsk.Count == items.Count && !answers.IsOfNewRecord
                ? $"Ask {changed.To} for {(items.Count == 1 ? "it" : "them")}."
                : $"Ask {changed.To} for {changed.ToAsk.InSentence()}.";
        }
    }
}
