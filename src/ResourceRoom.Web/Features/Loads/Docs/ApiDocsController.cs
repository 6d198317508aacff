using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Loads.Docs;

/// <summary>The document for people: those who write a sender have no account here.</summary>
[AllowAnonymous]
public sealed class ApiDocsController([FromKeyedServices(ApiDocument.Name)] IOpenApiDocumentProvider documents) : AppController
{
    [HttpGet("/api/docs")]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        OpenApiDocument document = await documents.GetOpenApiDocumentAsync(cancellationToken);
        return Page("ApiDocs", document);
    }
}
