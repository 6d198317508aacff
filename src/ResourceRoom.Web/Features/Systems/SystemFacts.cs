using ResourceRoom.Domain.Contacts;
using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Systems;

public sealed record PointAnswer(bool IsYes, string Evidence);

public sealed record SystemValue(string Field, string Label, string Text);

/// <summary>What can be changed of a system, as it is on file or as someone typed it.</summary>
public sealed record SystemFacts
{
    public required string Name { get; init; }

    public required string ContactName { get; init; }

    public required string ContactEmail { get; init; }

    public required PhoneNumber? ContactPhone { get; init; }

    public required bool IsAllOrNothing { get; init; }

    public required IReadOnlyDictionary<ChecklistPoint, PointAnswer> Answers { get; init; }

    public IReadOnlyDictionary<ChecklistPoint, bool> Checklist => Answers.ToDictionary(answer => answer.Key, answer => answer.Value.IsYes);

    public IReadOnlyList<SystemValue> Values =>
    [
        new(nameof(Name), SystemWords.Name, Name),
        new(nameof(ContactName), SystemWords.ContactName, ContactName),
        new(nameof(ContactEmail), SystemWords.ContactEmail, ContactEmail),
        new(nameof(ContactPhone), SystemWords.ContactPhone, ContactPhone?.ToString() ?? SystemWords.None),
        new(nameof(IsAllOrNothing), SystemWords.AllOrNothing, IsAllOrNothing ? "Yes" : "No"),
        .. StandingRule.Points.Select(point => new SystemValue($"{point}Evidence", $"{point.Label()}, evidence", Answers.GetValueOrDefault(point)?.Evidence is { Length: > 0 } text ? text : SystemWords.None)),
    ];

    public static SystemFacts Of(TrackingSystem system) => new()
    {
        Name = system.Name,
        ContactName = system.ContactName,
        ContactEmail = system.ContactEmail,
        ContactPhone = SystemPhone.Read(system.ContactPhone),
        IsAllOrNothing = system.IsAllOrNothing,
        Answers = system.Answers.ToDictionary(answer => answer.Point, answer => new PointAnswer(answer.IsYes, answer.Evidence)),
    };

    /// <summary>The names of what differs, the answers themselves aside.</summary>
    public IReadOnlyList<string> FieldsChangedBy(SystemFacts typed) =>
        [.. Values.Zip(typed.Values).Where(pair => pair.First.Text != pair.Second.Text).Select(pair => pair.First.Field)];

    public IReadOnlyList<ChecklistPoint> AnswersChangedBy(SystemFacts typed) =>
        [.. StandingRule.Points.Where(point => Answers.GetValueOrDefault(point)?.IsYes != typed.Answers.GetValueOrDefault(point)?.IsYes)];

    public IReadOnlyList<TwoValues> Beside(SystemFacts typed) =>
    [
        .. StandingRule.Points.Select(point => Two(point.Label(), AnswerTo(point), typed.AnswerTo(point))),
        .. Values.Zip(typed.Values, (theirs, mine) => Two(theirs.Label, theirs.Text, mine.Text)),
    ];

    public void ApplyTo(TrackingSystem system)
    {
        (system.Name, system.ContactName, system.ContactEmail) = (Name, ContactName, ContactEmail);
        (system.ContactPhone, system.IsAllOrNothing, system.Account.DisplayName) = (SystemPhone.Write(ContactPhone), IsAllOrNothing, Name);
        foreach (var (point, answer) in Answers)
        {
            if (system.Answers.FirstOrDefault(row => row.Point == point) is { } row)
            {
                (row.IsYes, row.Evidence) = (answer.IsYes, answer.Evidence);
            }
            else
            {
                system.Answers.Add(new ChecklistAnswer { Point = point, IsYes = answer.IsYes, Evidence = answer.Evidence });
            }
        }
    }

    private string AnswerTo(ChecklistPoint point) => ChecklistWords.YesNo(Answers.GetValueOrDefault(point)?.IsYes);

    private static TwoValues Two(string label, string theirs, string mine) => new(label, theirs, mine, theirs != mine);
}

public static class SystemPhone
{
    public static PhoneNumber? Read(string? stored) => TypedPhone.Read(stored, out _);

    public static string? Write(PhoneNumber? phone) => phone is { } number ? $"{number.Digits}{(number.Extension is null ? "" : $"x{number.Extension}")}" : null;
}
