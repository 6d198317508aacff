using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Security;

/// <summary>
/// Asks every address of a record as somebody whose role may open such records and whose area is another one: it is not there,
/// and a line says who asked. A new address is asked too; one whose record is not in the table fails.
/// </summary>
public sealed partial class StrangerTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const int Home = 20;
    private const int Elsewhere = 7;

    // Addresses whose key names no record of a person, room, or account.
    private static readonly string[] WithoutRecord = ["/admin/services/", "/dev/mail/", "/error/"];

    [Theory]
    [InlineData(Roles.Technician)]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Monitor)]
    [InlineData(Roles.Customer)]
    public async Task EveryAddress_Stranger_IsNotFoundAndLogged(string role)
    {
        var records = await CreateRecordsAsync();
        var stranger = role == Roles.Customer
            ? await app.CreateCustomerAccountAsync(await app.CreateParticipantAsync(Records.AllNine))
            : await app.CreateAccountAsync(role, Elsewhere, role is Roles.Technician or Roles.CaseManager ? [await app.CreateRoomAsync(Elsewhere)] : []);
        var browser = await app.SignInAsync(stranger);
        await browser.OpenAsync("/inbox");
        var wrong = new List<string>();
        var asked = 0;
        foreach (var (method, pattern) in AddressesOf(role).Where(address => role != Roles.Monitor || (address.Method == "GET" && !address.Pattern.EndsWith(".csv", StringComparison.Ordinal))))
        {
            var before = await RefusalsAsync(stranger);
            var address = Fill(pattern, records);
            var status = method == "GET" ? (await browser.OpenAsync(address)).Status : (await browser.ForgeAsync(address, [FormKey(), ("Enrollment", records["enrollment"]), .. Entries])).Status;
            var lines = await RefusalsAsync(stranger) - before;
            asked++;
            if (status != HttpStatusCode.NotFound || lines != 1)
            {
                wrong.Add($"{method} {pattern} answered {(int)status} and left {lines} lines");
            }

            await browser.OpenAsync("/inbox");
        }

        Assert.Empty(wrong);
        Assert.NotEqual(0, asked);
    }

    /// <summary>A row of somebody else's behind the key of one's own customer.</summary>
    [Fact]
    public async Task EveryAddress_OwnCustomerWithARowOfAnother_IsNotFound()
    {
        var records = await CreateRecordsAsync();
        var own = await app.CreateParticipantAsync(Records.AllNine);
        await app.CreateEnrollmentAsync(own, change: traits => traits with { Lwia = Elsewhere });
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, Elsewhere));
        await browser.OpenAsync("/inbox");
        var opened = new List<string>();
        foreach (var (method, pattern) in AddressesOf(Roles.CaseManager)
            .Where(address => address.Pattern.StartsWith("/customers/{publicId:guid}/", StringComparison.Ordinal) && address.Pattern.Count(sign => sign == '{') == 2))
        {
            var address = Fill(pattern, records).Replace(records["publicId"], own.PublicId.ToString(), StringComparison.Ordinal);
            var status = method == "GET" ? (await browser.OpenAsync(address)).Status : (await browser.ForgeAsync(address, [FormKey(), ("Enrollment", records["enrollment"]), .. Entries])).Status;
            if (status != HttpStatusCode.NotFound)
            {
                opened.Add($"{method} {pattern} answered {(int)status}");
            }

            await browser.OpenAsync("/inbox");
        }

        Assert.Empty(opened);
    }

    // Enough to get past the validators of most forms.
    private static (string, string?)[] Entries =>
    [
        ("Reason", "Entered by mistake"), ("Version", "0"), ("Day", "03/01/2026"), ("On", "03/01/2026"), ("ResolvedOn", "03/01/2026"), ("EndedOn", "03/01/2026"),
        ("Status", "Planned"), ("Role", Roles.CaseManager), ("Kind", "Employment"), ("Words", "A goal"), ("CustomerType", "Adult"), ("Body", "An addendum"),
    ];

    private (string, string?) FormKey() => ("FormKey", Guid.CreateVersion7(app.Time.GetUtcNow()).ToString());

    private Task<int> RefusalsAsync(User stranger) => app.QueryAsync(
        db => db.AccessLines.CountAsync(line => line.AccountId == stranger.Id && line.Kind == AccessKind.RefusedOutOfScope));

    private IEnumerable<(string Method, string Pattern)> AddressesOf(string role) => app.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(route => route.Metadata.GetOrderedMetadata<AllowAttribute>() is { Count: > 0 } allows && allows.All(allow => RolePermissions.Grant([role], allow.Permission)))
        .SelectMany(route => (route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []).Select(method => (method, $"/{route.RoutePattern.RawText!.TrimStart('/')}")))
        .Where(address => address.Item2.Contains('{', StringComparison.Ordinal) && !WithoutRecord.Any(start => address.Item2.StartsWith(start, StringComparison.Ordinal)))
        .Distinct();

    private static string Fill(string pattern, Dictionary<string, string> records) => Parameter().Replace(pattern, match =>
    {
        var name = match.Groups["name"].Value;
        var ofItsOwn = $"{pattern.Split('/')[1]}/{name}";
        return records.GetValueOrDefault(ofItsOwn) ?? records.GetValueOrDefault(name) ?? throw new InvalidOperationException($"Which record is {{{name}}} of {pattern}?");
    });

    /// <summary>A record of each kind in LWIA 20, by the name of its key in addresses; <c>visits/publicId</c> where a name says different things.</summary>
    private async Task<Dictionary<string, string>> CreateRecordsAsync()
    {
        var room = await app.CreateRoomAsync(Home);
        var technician = await app.CreateAccountAsync(Roles.Technician, Home, room);
        var (person, other) = (await app.CreateParticipantAsync(Records.AllNine), await app.CreateParticipantAsync(Records.AllNine));
        var enrollment = await app.CreateEnrollmentAsync(person);
        await app.CreateEnrollmentAsync(other);
        var visit = await app.CreateVisitAsync(person, room, technician);
        var step = await app.CreatePlanAsync(person, enrollment);
        var exit = await app.CreateExitAsync(other, app.Today);
        var message = await app.CreateMessageAsync(person);
        var system = await app.CreateSystemAsync(Home);
        await app.CreateKeyAsync(system);
        return new(StringComparer.Ordinal)
        {
            ["publicId"] = person.PublicId.ToString(),
            ["reports/publicId"] = (await app.CreateSavedReportAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, Home))).PublicId.ToString(),
            ["visits/publicId"] = visit.PublicId.ToString(),
            ["other"] = other.PublicId.ToString(),
            ["mergeId"] = (await MergeAsync(person)).ToString(),
            ["enrollment"] = enrollment.PublicId.ToString(),
            ["step"] = step.PublicId.ToString(),
            ["goal"] = (await app.QueryAsync(db => db.Goals.SingleAsync(row => row.ParticipantId == person.Id))).PublicId.ToString(),
            ["barrier"] = (await app.QueryAsync(db => db.Barriers.SingleAsync(row => row.ParticipantId == person.Id))).PublicId.ToString(),
            ["assessment"] = (await app.QueryAsync(db => db.Assessments.SingleAsync(row => row.ParticipantId == person.Id))).PublicId.ToString(),
            ["signedPlan"] = (await app.QueryAsync(db => db.SignedPlans.SingleAsync(row => row.ParticipantId == person.Id))).PublicId.ToString(),
            ["placement"] = (await app.QueryAsync(db => db.Placements.SingleAsync(row => row.ParticipantId == person.Id))).PublicId.ToString(),
            ["fact"] = (await app.CreateFactAsync(enrollment)).PublicId.ToString(),
            ["exit"] = exit.PublicId.ToString(),
            ["exclusion"] = (await app.CreateExclusionAsync(person)).PublicId.ToString(),
            ["note"] = (await app.CreateNoteAsync(person)).PublicId.ToString(),
            ["file"] = (await app.QueryAsync(db => db.CaseNotes.Where(row => row.ParticipantId == person.Id).SelectMany(row => row.Files).Select(row => row.File.PublicId).SingleAsync())).ToString(),
            ["item"] = (await app.QueryAsync(db => db.InboxItems.SingleAsync(row => row.ParticipantId == message.ParticipantId))).PublicId.ToString(),
            ["standIn"] = (await app.CreateStandInAsync(await app.CreateAccountAsync(Roles.CaseManager, Home), await app.CreateAccountAsync(Roles.CaseManager, Home))).PublicId.ToString(),
            ["locations/id"] = (await app.CreateLocationFormAsync(room, technician)).PublicId.ToString(),
            ["systems/publicId"] = system.PublicId.ToString(),
            ["key"] = (await app.QueryAsync(db => db.ApiKeys.SingleAsync(row => row.SystemId == system.Id))).PublicId.ToString(),
            ["groups/id"] = $"adult-2025-{Home}",
            ["admin/id"] = technician.Id.ToString(CultureInfo.InvariantCulture),
            ["assignment"] = (await app.QueryAsync(db => db.RoomAssignments.SingleAsync(row => row.AccountId == technician.Id))).Id.ToString(CultureInfo.InvariantCulture),
            ["code"] = room.Code,
            ["loads/id"] = (await app.ReceiveAsync(await app.CreateSystemAsync(Home), "visit_id\n")).ToString(),
        };
    }

    private async Task<Guid> MergeAsync(Participant kept)
    {
        var merged = await app.CreateParticipantAsync(Records.AllNine);
        return await app.QueryAsync(async db =>
        {
            var merge = db.ParticipantMerges.Add(new ParticipantMerge
            {
                PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
                KeptId = kept.Id,
                MergedId = merged.Id,
                MergedAt = kept.CreatedAt,
                MergedById = 1,
                BeforeCipher = [],
            }).Entity;
            await db.SaveChangesAsync();
            return merge.PublicId;
        });
    }

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}")]
    private static partial Regex Parameter();
}
