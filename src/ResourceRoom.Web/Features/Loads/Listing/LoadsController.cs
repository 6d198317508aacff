using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Loads.Listing;

[Allow(Permission.SeeSystems)]
public sealed class LoadsController(ResourceRoomDb db, IValidator<LoadFilter> validator) : AppController
{
    [HttpGet(Links.Loads)]
    public async Task<IActionResult> List(LoadFilter input, ListRequest request, CancellationToken cancellationToken)
    {
        var systems = await db.TrackingSystems.VisibleTo(Who).OrderBy(system => system.Code).Select(system => new Choice(system.Code, system.Code + " " + system.Name)).ToListAsync(cancellationToken);
        var filter = input with { Systems = systems };
        if (!await ModelState.AcceptsAsync(validator, filter, cancellationToken))
        {
            return Invalid("Loads", new LoadsPage(filter, Who.Can(Permission.ManageSystems)));
        }

        var list = await new LoadList().ReadAsync(db.Loads.AsNoTracking().VisibleTo(Who), filter, request, cancellationToken);
        return Page("Loads", new LoadsPage(filter, Who.Can(Permission.ManageSystems), list));
    }
}

public sealed record LoadsPage(LoadFilter Input, bool CanUpload, ListPage? List = null);
