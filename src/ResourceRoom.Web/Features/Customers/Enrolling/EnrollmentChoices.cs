using System.Globalization;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Enrolling;

/// <summary>Which choice of a form does not stand any more.</summary>
public enum ChoiceFault
{
    Area,
    Office,

    /// <summary>The account was not given the program, or works in another office.</summary>
    OutOfReach,
    Planner,
}

[Scoped]
public sealed class EnrollmentChoices(ResourceRoomDb db)
{
    /// <summary>The fields of a new enrollment.</summary>
    /// <param name="input">What was typed; null when the form is opened.</param>
    /// <param name="who">Who asks.</param>
    /// <param name="today">The office's day.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<EnrollmentFields> FieldsAsync(NewEnrollmentInput? input, ActingUser who, DateOnly today, CancellationToken cancellationToken)
    {
        var programs = Programs(who);
        return new EnrollmentFields
        {
            Input = input ?? new NewEnrollmentInput
            {
                Status = nameof(EnrollmentStatus.Enrolled),
                Day = OfficeFormat.Date(today),
                Planner = who.AccountId.ToString(CultureInfo.InvariantCulture),
                Program = programs is [var only] ? only.Value : null,
            },
            Programs = programs,
            IsOfOneOffice = who.OfficeId is not null,
            Areas = await db.AreaOptionsAsync(who, cancellationToken),
            Offices = await OfficesAsync(who, today, cancellationToken),
            Planners = await PlannersAsync(who, cancellationToken),
        };
    }

    /// <summary>Whom an enrollment can be given to.</summary>
    public async Task<IReadOnlyList<Choice>> PlannersAsync(
        int lwiaNumber, long? officeId, WorkforceProgram program, CancellationToken cancellationToken)
    {
        var planners = await db.PlannersReaching(lwiaNumber, officeId, program).OrderBy(account => account.DisplayName).ThenBy(account => account.Id)
            .Select(account => new { account.Id, account.DisplayName }).ToListAsync(cancellationToken);
        return [.. planners.Select(planner => new Choice(planner.Id.ToString(CultureInfo.InvariantCulture), planner.DisplayName))];
    }

    /// <summary>
    /// The planners who reach some of the customers that who asks can register, with their area where there are several, and
    /// with what they were given: which of them reach the one to be registered follows from the form's other answers.
    /// </summary>
    private async Task<IReadOnlyList<Choice>> PlannersAsync(ActingUser who, CancellationToken cancellationToken)
    {
        var areas = await db.Lwias.VisibleTo(who).Select(area => (int?)area.Number).ToListAsync(cancellationToken);
        var (office, programs) = (who.OfficeId, who.Programs);
        var planners = await db.Planners()
            .Where(account => areas.Contains(account.LwiaNumber))
            .Where(account => office == null || account.OfficeId == null || account.OfficeId == office)
            .Where(account => programs == null || account.Programs == null || (account.Programs & programs) != ProgramSet.None)
            .OrderBy(account => account.LwiaNumber).ThenBy(account => account.DisplayName).ThenBy(account => account.Id)
            .Select(account => new { account.Id, account.DisplayName, account.LwiaNumber, Office = account.Office!.Code, account.Programs })
            .ToListAsync(cancellationToken);
        return [.. planners.Select(planner => new Choice(
            planner.Id.ToString(CultureInfo.InvariantCulture),
            (areas.Count > 1 ? $"{planner.DisplayName}, LWIA {planner.LwiaNumber}" : planner.DisplayName) + Limits(planner.Office, planner.Programs)))];
    }

    private static string Limits(string? office, ProgramSet? programs)
    {
        var given = programs is null ? null : string.Join(", ", programs.Programs().Select(program => program.Name()));
        return (office ?? given) is null ? "" : $" ({string.Join(": ", new[] { office, given }.OfType<string>())})";
    }

    /// <summary>The programs that someone may register people in.</summary>
    private static IReadOnlyList<Choice> Programs(ActingUser who) =>
        [.. who.Programs.Programs().Select(program => new Choice(program.ToString(), program.Name()))];

    /// <summary>The open rooms within reach: the offices that a customer can belong to. Who works in one office has that one.</summary>
    private async Task<IReadOnlyList<Choice>> OfficesAsync(ActingUser who, DateOnly today, CancellationToken cancellationToken)
    {
        var rooms = await db.Locations.VisibleTo(who).OpenOn(today).Where(room => who.OfficeId == null || room.Id == who.OfficeId).OrderBy(room => room.Code)
            .Select(room => new { room.Code, room.Name }).ToListAsync(cancellationToken);
        return [.. rooms.Select(room => new Choice(room.Code, $"{room.Code} {room.Name}"))];
    }
}
