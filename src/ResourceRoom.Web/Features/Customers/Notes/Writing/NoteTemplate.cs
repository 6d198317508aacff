using System.Diagnostics;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Notes.Writing;

/// <summary>The headings that a note of a kind can begin with.</summary>
public sealed record NoteTemplate(string? Subject, IReadOnlyList<string> Headings)
{
    public static NoteTemplate Of(NoteKind kind) => kind switch
    {
        NoteKind.General => new(null, ["What it is about:", "What was agreed:", "Next step:"]),
        NoteKind.FollowUp => new(
            "Follow-up",
            ["How work, school or training is going:", "What the customer needs:", "Services given or offered:", "Next step, and by when:"]),
        NoteKind.CustomerRequestedNoFollowUp => new(
            "Customer requested no follow-up be made",
            [
                "What the customer asked for, in the customer’s own words:", "When and how the customer asked:",
                "What I said about the services of follow-up:", "Copies that are attached or in the file:",
            ]),
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether a text has nothing but the headings of a template.</summary>
    public static bool IsUnfilled(string body) => Enum.GetValues<NoteKind>().Any(kind => LinesOf(body).All(Of(kind).Headings.Contains));

    /// <summary>Adds the template of the chosen kind below what was typed, which stays.</summary>
    public static NoteInput AddTo(NoteInput input)
    {
        var template = Of(FilterRules.Chosen<NoteKind>(input.Kind) ?? NoteKind.General);
        var typed = input.Body?.Clean();
        var missing = template.Headings.Except(typed is null ? [] : LinesOf(typed));
        string[] parts = [.. typed is null ? [] : new[] { typed }, .. missing];
        return input with
        {
            Subject = input.Subject?.Clean() is null ? (TypedNote?)template.Subject : input.Subject,
            Body = string.Join("\n\n", parts),
        };
    }

    private static string[] LinesOf(string body) => body.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
