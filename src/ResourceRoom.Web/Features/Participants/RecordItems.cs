using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Features.Participants.EqualOpportunity;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.Participants;

internal static class RecordItems
{
    public static IReadOnlyList<ItemRow> Of(Participant person, NineAnswers answers) =>
    [
        .. NineItems.PolicyOrder.Select(item => new ItemRow(item, answers.States[item], answers.InWords(item), person.ResponseTo(item).On)),
    ];

    public static string InWords(this NineAnswers answers, NineItem item) => item switch
    {
        NineItem.FirstName => InWords(answers.FirstName, name => name!),
        NineItem.LastName => InWords(answers.LastName, name => name!),
        NineItem.Zip => InWords(answers.Zip, zip => zip.ToString()),
        NineItem.Ssn => InWords(answers.Ssn, ssn => ssn.Masked),
        NineItem.BirthDate => InWords(answers.BirthDate, OfficeFormat.Date),
        NineItem.LaborForceStatus => InWords(answers.LaborForceStatus, status => status.InWords()),
        NineItem.Hispanic => InWords(answers.Hispanic, hispanic => hispanic ? "Yes" : "No"),
        NineItem.Race => InWords(answers.Race, races => races.InWords()),
        NineItem.Gender => InWords(answers.Gender, gender => gender.InWords()),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
    };

    private static string InWords<T>(Answer<T> answer, Func<T?, string> inWords) => answer.State switch
    {
        ResponseState.Given => inWords(answer.Value),
        ResponseState.Declined => "Prefer not to answer",
        ResponseState.NotAsked => "Not asked",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.State, null),
    };
}
