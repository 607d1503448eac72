<#macro content>
<#if org??><p class="larmnav-municipality">${org.name}</p></#if>
</#macro>
