using System.Net.Mime;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Loads.Files;
using ResourceRoom.Web.Features.Loads.Receipts;
using ResourceRoom.Web.Features.Loads.Receiving;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Infrastructure.Secrets;
using ResourceRoom.Web.Security.ApiKeys;

namespace ResourceRoom.Web.Features.Loads.Api;

[ApiController]
[Authorize(AuthenticationSchemes = ApiKeyScheme.Name)]
[IgnoreAntiforgeryToken]
[Route("/api/v1/loads")]
public sealed class LoadsApiController(ResourceRoomDb db, SecretColumns secrets, SendLoad sendLoad, ReleaseByKey releaseByKey) : ControllerBase
{
    private const string Csv = "text/csv";

    [HttpPost]
    [StreamsBody]
    [ProducesResponseType<LoadReceipt>(StatusCodes.Status202Accepted, MediaTypeNames.Application.Json)]
    public async Task<IActionResult> Send()
    {
        var answer = await sendLoad.ExecuteAsync(Key, Request, HttpContext.RequestAborted);
        return answer.Problem as IActionResult ?? await AcceptedAsync(answer.Load!.Value);
    }

    [HttpGet("{id:guid}")]
    [LimitsCalls]
    [ProducesResponseType<LoadReceipt>(StatusCodes.Status200OK, MediaTypeNames.Application.Json)]
    public async Task<IActionResult> Show(Guid id) =>
        await Own(id).SingleOrDefaultAsync(HttpContext.RequestAborted) is { } load ? Receipt(load, StatusCodes.Status200OK) : ApiProblem.NotFound;

    [HttpGet("{id:guid}/rejects.csv")]
    [LimitsCalls]
    [ProducesResponseType<string>(StatusCodes.Status200OK, Csv)]
    public async Task<IActionResult> Rejects(Guid id) =>
        await Own(id).SingleOrDefaultAsync(HttpContext.RequestAborted) is { } load ? db.RejectsFile(load, HttpContext.RequestAborted) : ApiProblem.NotFound;

    [HttpGet("{id:guid}/mend.csv")]
    [LimitsCalls]
    [ProducesResponseType<string>(StatusCodes.Status200OK, Csv)]
    public async Task<IActionResult> Mend(Guid id)
    {
        if (await Own(id).SingleOrDefaultAsync(HttpContext.RequestAborted) is not { } load)
        {
            return ApiProblem.NotFound;
        }

        return await RowsToMend.OpenAsync(db, secrets, load, HttpContext.RequestAborted) is { } rows
            ? new CsvFile($"mend-{load.PublicId}", rows.Columns, rows.ReadAsync(HttpContext.RequestAborted))
            : LoadProblems.FileDeleted;
    }

    [HttpPost("{id:guid}/release")]
    [LimitsCalls]
    [ProducesResponseType<LoadReceipt>(StatusCodes.Status202Accepted, MediaTypeNames.Application.Json)]
    public async Task<IActionResult> Release(Guid id) =>
        await releaseByKey.ExecuteAsync(Key, id, HttpContext.RequestAborted) as IActionResult ?? await AcceptedAsync(id);

    private CallingKey Key => CallingKey.From(User);

    private IQueryable<Load> Own(Guid id)
    {
        var system = Key.SystemId;
        return db.Loads.WithReceipt().Where(load => load.PublicId == id && load.SystemId == system);
    }

    private async Task<IActionResult> AcceptedAsync(Guid id)
    {
        Response.Headers.Location = ReceiptAddress.Of(id);
        return Receipt(await Own(id).SingleAsync(HttpContext.RequestAborted), StatusCodes.Status202Accepted);
    }

    private static JsonResult Receipt(Load load, int status) =>
        new(load.ToReceipt(), ReceiptJson.Options) { StatusCode = status, ContentType = MediaTypeNames.Application.Json };
}
