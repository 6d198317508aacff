using System.Diagnostics;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Features.Participants.EqualOpportunity;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Participants;

internal static class RecordItems
{
    public static IReadOnlyList<ItemRow> Of(Participant person, NineAnswers answers) =>
    [
        .. NineItems.PolicyOrder.Select(item => new ItemRow(item, answers.States[item], answers.InWords(item), person.ResponseTo(item).On)),
    ];

    public static string InWords(this NineAnswers answers, NineItem item) => ItemDefinitions.Of(item).StateOf(answers) switch
    {
        ResponseState.Given => item switch
        {
            NineItem.Ssn => answers.Ssn.Value.Masked,
            NineItem.BirthDate => OfficeFormat.Date(answers.BirthDate.Value),
            _ => item.InWords(ItemDefinitions.Of(item).TextOf(answers)!),
        },
        ResponseState.Declined => "Prefer not to answer",
        ResponseState.NotAsked => "Not asked",
        _ => throw new UnreachableException(),
    };
}
