using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.CheckIn.Recording;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

public sealed record UnsavedAnswers : Unlogged
{
    public string? Note { get; init; }

    public bool NoteFits { get; init; }

    public LaborForceStatus? Status { get; init; }

    public string? StatusOnFile { get; init; }

    public IReadOnlyList<NineItem> Items { get; init; } = [];

    public static UnsavedAnswers Of(ReturningVisitorInput input, string? noteOnFile, LaborForceStatus? status)
    {
        var note = input.Note?.Clean();
        LaborForceStatus? typed = ItemDefinitions.LaborForceStatus.TryRead(input.Questions.LaborForceStatus ?? "", out var chosen) ? chosen : null;
        return new UnsavedAnswers
        {
            Note = note is null || noteOnFile?.Contains(note, StringComparison.Ordinal) == true ? null : note,
            NoteFits = note is not null && AddServicesRule.NoteWith(note, noteOnFile).Length <= Visit.NoteLength,
            Status = typed == status ? null : typed,
            StatusOnFile = status?.InWords() ?? "no answer",
            Items = [.. Answered(input.Questions).Where(item => item.IsAnswered).Select(item => item.Item)],
        };
    }

    private static IEnumerable<(NineItem Item, bool IsAnswered)> Answered(NineQuestionsInput typed) =>
    [
        (NineItem.FirstName, typed.NoFirstName || !string.IsNullOrWhiteSpace(typed.FirstName)),
        (NineItem.LastName, !string.IsNullOrWhiteSpace(typed.LastName)),
        (NineItem.Zip, !string.IsNullOrWhiteSpace(typed.Zip)),
        (NineItem.Ssn, !string.IsNullOrWhiteSpace(typed.Ssn)),
        (NineItem.BirthDate, !string.IsNullOrWhiteSpace(typed.BirthDate)),
        (NineItem.Hispanic, typed.Hispanic is not null),
        (NineItem.Race, typed.Race.Length > 0),
        (NineItem.Gender, typed.Gender is not null),
    ];
}
