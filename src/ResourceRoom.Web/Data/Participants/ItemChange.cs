using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;
using ResourceRoom.Web.Features.Participants.EqualOpportunity;
using ResourceRoom.Web.Features.Visits.Corrections;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>One item before and after, in words for the trail; SSN and birth date only as given or declined.</summary>
public sealed record ItemChange(NineItem Item, string Before, string After)
{
    private const string Secret = "(given)";

    public static IReadOnlyList<ItemChange> Between(NineAnswers before, NineAnswers after)
    {
        IEnumerable<ItemChange?> changes =
        [
            Compare(NineItem.FirstName, before.FirstName, after.FirstName, name => name!),
            Compare(NineItem.LastName, before.LastName, after.LastName, name => name!),
            Compare(NineItem.Zip, before.Zip, after.Zip, zip => zip.ToString()),
            Compare(NineItem.Ssn, before.Ssn, after.Ssn, _ => Secret),
            Compare(NineItem.BirthDate, before.BirthDate, after.BirthDate, _ => Secret),
            Compare(NineItem.LaborForceStatus, before.LaborForceStatus, after.LaborForceStatus, status => status.ToString()),
            Compare(NineItem.Hispanic, before.Hispanic, after.Hispanic, hispanic => hispanic ? "Yes" : "No"),
            Compare(NineItem.Race, before.Race, after.Race, races => races.ToString()),
            Compare(NineItem.Gender, before.Gender, after.Gender, gender => gender.ToString()),
        ];
        return [.. changes.OfType<ItemChange>()];
    }

    private static ItemChange? Compare<T>(NineItem item, Answer<T> before, Answer<T> after, Func<T?, string> inWords) =>
        EqualityComparer<Answer<T>>.Default.Equals(before, after) ? null : new ItemChange(item, InWords(before, inWords), InWords(after, inWords));

    private static string InWords<T>(Answer<T> answer, Func<T?, string> inWords) =>
        answer.IsGiven ? inWords(answer.Value) : $"({answer.State})";
}
