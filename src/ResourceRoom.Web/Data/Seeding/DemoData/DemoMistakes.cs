using System.Globalization;
using System.Text.Json;

using ResourceRoom.Web.Data.Seeding.DemoData.People;
using ResourceRoom.Web.Data.Seeding.ReferenceData;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

internal sealed class DemoMistakes(DemoDesk desk, DemoChance chance)
{
    private const int Latest = 60;
    private const int Corrected = 3;

    private static readonly string[] VoidReasons =
        ["Wrong person: meant the next one in line", "Only asked for directions to the library", "Checked in, then called away before starting"];

    public void PutRight(long springfield, DateOnly today, IReadOnlyList<DemoPerson> people)
    {
        IReadOnlyList<Visit> latest =
        [
            .. desk.Visits
                .Where(visit => visit.LocationId == springfield && visit.Day < today && visit is { Void: null, WasNotCheckedOut: false, Source: VisitSource.Desk })
                .OrderByDescending(visit => visit.StartedAt)
                .Take(Latest),
        ];
        var chosen = chance.Some(latest, Corrected + VoidReasons.Length);
        Correct(chosen[0], "Left before the check-out was clicked", Time("CheckOut", chosen[0].EndedAt!.Value.AddMinutes(25), chosen[0].EndedAt!.Value));
        Correct(chosen[1], "Waited in line before the check-in", Time("CheckIn", chosen[1].StartedAt.AddMinutes(12), chosen[1].StartedAt));
        Correct(chosen[2], "Wrong service was selected", Services(chosen[2]));
        foreach (var (visit, reason) in chosen.Skip(Corrected).Zip(VoidReasons))
        {
            Void(visit, reason, people);
        }
    }

    private static void Correct(Visit visit, string reason, object change) => visit.Corrections.Add(new VisitCorrection
    {
        CorrectedAt = visit.EndedAt!.Value.AddMinutes(40),
        CorrectedById = visit.TechnicianId,
        Reason = reason,
        Changes = JsonSerializer.Serialize(new[] { change }),
    });

    // As a correction keeps them: instants in UTC, services by their codes.
    private static object Time(string field, DateTime before, DateTime after) => new
    {
        Field = field,
        Before = before.ToString("O", CultureInfo.InvariantCulture),
        After = after.ToString("O", CultureInfo.InvariantCulture),
    };

    private static object Services(Visit visit)
    {
        var used = ServiceRows.All.ToLookup(service => visit.Services.Any(chosen => chosen.ServiceId == service.Id), service => service.Code);
        return new { Field = "Services", Before = used[false].First(), After = string.Join(' ', used[true]) };
    }

    /// <summary>Somebody who had been there before, and did not come on that day, was checked in a moment before.</summary>
    private void Void(Visit visit, string reason, IReadOnlyList<DemoPerson> people)
    {
        IReadOnlyList<Visit> before =
        [
            .. people
                .Where(person => person.Visits.All(other => other.Day != visit.Day))
                .Select(person => person.Visits.FindLast(other => other.Day < visit.Day))
                .OfType<Visit>()
                .Where(other => other.LocationId == visit.LocationId),
        ];
        desk.AddSlip(chance.Pick(before), visit, visit.StartedAt.AddMinutes(-4), new VisitVoid
        {
            VoidedAt = visit.StartedAt.AddMinutes(-1),
            VoidedById = visit.TechnicianId,
            Reason = reason,
        });
    }
}
